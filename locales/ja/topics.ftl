# A topic's text: what can be wrong with it, and how it is said in words.

topic-empty = トピックが空です。論文の主題を書いてください。例：speech recognition
topic-nothing-searchable = 「{ $written }」には検索できる語がなく、記号だけです。論文の主題を書いてください。例：speech recognition
topic-too-long = テキストが { $length } 文字あります。上限は { $most } 文字です。大事な語だけを残してください。
topic-too-many-terms = トピックに語、フレーズ、フィールドが { $terms } 個あります。上限は { $most } 個です。大事なものだけを残すか、2 つのトピックに分けてください。
topic-unclosed-quote = { $at } 文字目の引用符（「{ $written }」）が閉じられていません。フレーズの終わりに " を付けるか、この " を取ってください。
topic-empty-quotes = { $at } 文字目の引用符の中に語がありません。中にフレーズを書くか、引用符を取ってください。
topic-unclosed-parenthesis = { $at } 文字目の括弧（「{ $written }」）が閉じられていません。グループの終わりに ) を付けるか、( を取ってください。
topic-stray-parenthesis = { $at } 文字目の ) に対応する括弧がありません。グループの始まりに ( を付けるか、) を取ってください。
topic-empty-parentheses = { $at } 文字目の括弧の中に語がありません。中に何か書くか、括弧を取ってください。
topic-too-deep = { $at } 文字目の括弧の入れ子が深すぎます。括弧を減らすか、2 つのトピックに分けてください。
topic-only-exclusions = 「{ $written }」は除外の指定だけです。探したいものも書いてください。例：speech { $written }
topic-dangling-or = { $at } 文字目の OR は、両側に探したいものが必要です。例：speech OR audio。この語そのものを検索するには、小文字で「or」と書いてください。
topic-dangling-exclusion = { $at } 文字目の除外の後に何もありません。除外する語を直後に書いてください。例：speech -survey
topic-unknown-field = フィールド「{ $field }:」はありません（{ $at } 文字目）。使えるのは author:、org:、cat: です。語そのものを検索するには、コロンの後に空白を入れてください。
topic-unknown-field-like = フィールド「{ $field }:」はありません（{ $at } 文字目）。もしかして { $meant }: ですか？使えるのは author:、org:、cat: です。語そのものを検索するには、コロンの後に空白を入れてください。
topic-empty-field = { $at } 文字目の「{ $field }:」の後に何もありません。コロンの直後に名前を書いてください。例：{ $example }
topic-bad-category = 「{ $written }」（{ $at } 文字目）は arXiv のカテゴリではありません。cat:cs.CL のようなカテゴリか、cat:cs のような分野全体を書いてください。

# “papers with ‘speech’ and not ‘survey’”: a topic is put together of these. Of a row of words, only the
# first says “with”.
topic-in-words = { $parts }の論文
topic-with = { $what }
topic-word = 「{ $word }」
topic-words = 語「{ $words }」
topic-phrase = フレーズ「{ $phrase }」
topic-author = 著者「{ $name }」
topic-organisation = 組織「{ $name }」
topic-category = カテゴリ { $name }
topic-not = { $what }以外
topic-group = ({ $parts })

# Why a paper is here: “speech” in the title.
reason-words = 「{ $words }」
reason-synonym = 「{ $words }」（{ $topic }）
reason-short-form = 「{ $words }」（「{ $long }」の略、論文から学習）
reason-long-form = 「{ $words }」（「{ $short }」の正式な形、論文から学習）
reason-in-title = タイトルに{ $words }
reason-in-keywords = キーワードに{ $words }
reason-in-abstract = { $times ->
    [1] 概要に{ $words }
   *[other] 概要に{ $words }が { $times } 回
}
reason-in-heading = タイトルとキーワードに語{ $words }
reason-close-together = 語{ $words }が近接
reason-anywhere = 論文中に語{ $words }
reason-author = 著者 { $name }
reason-organisation = 組織 { $name }
reason-category = カテゴリ { $name }
reason-many-words = テーマの多く（{ $words }）
reason-some-words = { $words }のみ
reason-meaning = 意味が近い

paper-id-unreadable = 「{ $written }」は arXiv ID でも論文へのリンクでもありません。2608.13489 のように書いてください。
collection-id-unreadable = 「{ $written }」は論文の ID にできません。空白を含まない印字可能な ASCII 文字 1〜{ $most } 文字です
