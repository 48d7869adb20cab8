# A topic's text: what can be wrong with it, and how it is said in words.

topic-empty = 主题是空的。请写明论文应该关于什么，例如：speech recognition。
topic-nothing-searchable = ‘{ $written }’ 中没有可搜索的词，只有标点。请写明论文应该关于什么，例如：speech recognition。
topic-too-long = 文本有 { $length } 个字符；最多 { $most } 个。请只保留关键的几个词。
topic-too-many-terms = 主题有 { $terms } 个词、短语和字段；最多 { $most } 个。请只保留重要的，或拆成两个主题。
topic-unclosed-quote = 第 { $at } 个字符处的引号（‘{ $written }’）没有闭合。请在短语末尾加上 "，或去掉这个 "。
topic-empty-quotes = 第 { $at } 个字符处的引号里没有词。请在里面写一个短语，或去掉引号。
topic-unclosed-parenthesis = 第 { $at } 个字符处的括号（‘{ $written }’）没有闭合。请在分组末尾加上 )，或去掉 (。
topic-stray-parenthesis = 第 { $at } 个字符处的 ) 没有对应的括号。请在分组开头加上 (，或去掉 )。
topic-empty-parentheses = 第 { $at } 个字符处的括号里没有词。请在里面写点内容，或去掉括号。
topic-too-deep = 第 { $at } 个字符处的括号嵌套太深。请少用括号，或拆成两个主题。
topic-only-exclusions = ‘{ $written }’ 只说明了要排除什么。请也写明你想要什么，例如：speech { $written }。
topic-dangling-or = 第 { $at } 个字符处的 OR 两边都需要有想要的内容，例如：speech OR audio。若要搜索这个词本身，请小写为 “or”。
topic-dangling-exclusion = 第 { $at } 个字符处的排除符号后面没有内容。请紧跟着写要排除的词，例如：speech -survey。
topic-unknown-field = 没有字段 ‘{ $field }:’（第 { $at } 个字符）。可用字段为 author:、org: 和 cat:。若要搜索这些词本身，请在冒号后加一个空格。
topic-unknown-field-like = 没有字段 ‘{ $field }:’（第 { $at } 个字符）。你是想写 { $meant }: 吗？可用字段为 author:、org: 和 cat:。若要搜索这些词本身，请在冒号后加一个空格。
topic-empty-field = 第 { $at } 个字符处的 ‘{ $field }:’ 后面没有内容。请紧跟冒号写名称，例如：{ $example }。
topic-bad-category = ‘{ $written }’（第 { $at } 个字符）不是 arXiv 分类。请写 cat:cs.CL 这样的分类，或 cat:cs 这样的整个学科。

# “papers with ‘speech’ and not ‘survey’”: a topic is put together of these. Of a row of words, only the
# first says “with”.
topic-in-words = 符合 { $parts } 的论文
topic-with = { $what }
topic-word = ‘{ $word }’
topic-words = 词语 ‘{ $words }’
topic-phrase = 短语 ‘{ $phrase }’
topic-author = 作者 ‘{ $name }’
topic-organisation = 机构 ‘{ $name }’
topic-category = 分类 { $name }
topic-not = 非 { $what }
topic-group = ({ $parts })

# Why a paper is here: “speech” in the title.
reason-words = “{ $words }”
reason-synonym = “{ $words }”（{ $topic }）
reason-short-form = “{ $words }”（“{ $long }”的缩写，从论文中习得）
reason-long-form = “{ $words }”（“{ $short }”的全称，从论文中习得）
reason-in-title = 标题中有{ $words }
reason-in-keywords = 关键词中有{ $words }
reason-in-abstract = { $times ->
    [1] 摘要中有{ $words }
   *[other] 摘要中出现 { $times } 次{ $words }
}
reason-in-heading = 标题和关键词中有词语{ $words }
reason-close-together = 词语{ $words }彼此靠近
reason-anywhere = 论文中有词语{ $words }
reason-author = 作者 { $name }
reason-organisation = 机构 { $name }
reason-category = 属于 { $name }
reason-many-words = 主题的大部分内容（{ $words }）
reason-some-words = 仅有{ $words }
reason-meaning = 含义相近

paper-id-unreadable = “{ $written }” 不是 arXiv 编号，也不是论文链接。请写成 2608.13489 这样。
collection-id-unreadable = “{ $written }” 不能作为论文的 ID：需为 1 到 { $most } 个可打印的 ASCII 字符，不含空格
