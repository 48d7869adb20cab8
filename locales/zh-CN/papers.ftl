# What `/papers` answers.

since-three-days = 最近三天
since-week = 最近一周
since-month = 最近一个月
since-quarter = 最近三个月
since-year = 最近一年
order-best = 最相关优先
order-newest = 最新优先
order-upvotes = 点赞最多优先
order-trending = 热门优先
list-with-code = 有代码

papers-about = 关于 { $topic } 的论文
papers-nearest-to = 没有完全匹配的；与 { $topic } 最接近的论文
nothing-about = 没有找到关于 { $topic } 的论文。请减少词语，或试试 `a OR b`。
nothing-about-with-code = 没有找到关于 { $topic } 且附有代码链接的论文。请去掉 `has-code`，或减少词语。
nothing-about-in-period = 这段时间内没有找到关于 { $topic } 的论文；可用 `since` 延长时间。请减少词语，或试试 `a OR b`。
nothing-about-but = 没有找到这样关于 { $topic } 的论文。以下查询能找到一些：

# Buttons with other questions, under a list that found nothing; at most 80 characters.
topic-instead-everything = 整个缓存
topic-instead-no-exclusions = 全部：{ $topic }
topic-instead-without = 不要 { $part }
topic-instead-any = 任意一个：{ $topic }

papers-of-day = { $day } 的论文
papers-of-day-about = { $day } 关于 { $topic } 的论文
no-papers-of-day = { $day } 没有论文。
no-papers-of-day-about = { $day } 的论文中没有关于 { $topic } 的。去掉主题即可查看全部。
papers-like = 与 { $title } 相似的论文
no-papers-like = 没有与 **{ $title }** 相似的论文。
papers-most-voted = 点赞最多的论文
papers-most-voted-about = 关于 { $topic } 点赞最多的论文
no-papers-most-voted = 自 { $day } 以来没有论文上榜。
no-papers-most-voted-about = 自 { $day } 以来没有关于 { $topic } 的论文上榜。请选择更长的 `period`，或去掉主题。
papers-saved = 你收藏的论文
papers-named = 这条消息中的论文
similar-because = 共同词语：{ $terms }
more-papers = 更多论文 · { $day }

data-not-asked-yet = Hugging Face，尚未获取
data-updated-now = Hugging Face，刚刚更新
data-updated-minutes = Hugging Face，{ $minutes } 分钟前更新
data-updated-hours = Hugging Face，{ $hours } 小时前更新
data-updated-days = Hugging Face，{ $days } 天前更新

# The commands on messages.
look-up-nothing-named = 这条消息没有我能识别的论文链接。我会查找 arXiv 编号，以及指向 arXiv、Hugging Face、alphaXiv 和 arXiv DOI 的链接。
look-up-nothing-known = 这些论文我都没有：{ $papers }。我的缓存包含 Hugging Face 上榜的论文；从何时开始见 `/papers status`。
look-up-unknown = 不在我的缓存中：{ $papers }

# /papers saved
saved-nothing = 你还没有收藏论文。可用 `/papers saved add` 或论文卡片上的 **收藏**。
saved-added = 已收藏：**{ $title }**。用 `/papers saved list` 查看你的收藏。
saved-already = 你已经收藏了 **{ $title }**。
saved-full = 你已收藏 { $limit } 篇论文，无法再多。请用 `/papers saved remove` 移除一些，或用 `/papers saved export` 导出后清空。
saved-named = { $new ->
    [0] 这些你都已收藏：{ $papers }。
   *[other] 已收藏，其中 { $new } 篇是新的：{ $papers }。
}
saved-named-in-part = { $new ->
    [0] 这些你已收藏：{ $papers }。不在我的缓存中：{ $unknown }。
   *[other] 已收藏，其中 { $new } 篇是新的：{ $papers }。不在我的缓存中：{ $unknown }。
}
saved-removed = 不再收藏：{ $paper }。
saved-not-there = 你没有收藏 { $paper }。用 `/papers saved list` 查看你的收藏。
saved-clear-question = 不再收藏这 { $papers } 篇论文吗？此操作无法撤销；可先用 `/papers saved export` 导出为文件。
saved-clear-button = 移除全部 { $papers } 篇论文
saved-cleared = { $papers ->
    [0] 你没有收藏任何论文。
   *[other] 已移除 { $papers } 篇论文。你现在没有收藏。
}
saved-exported = 你收藏的 { $papers } 篇论文。

# /papers topics
topics-heading = ## 有名称的主题
topics-facts = -# { $topics } 个主题 · 第 { $page }/{ $pages } 页 · 其他词语也可以作为主题
topics-facts-with-own = -# { $topics } 个主题，其中 { $own } 个是本服务器自有的 · 第 { $page }/{ $pages } 页 · 其他词语也可以作为主题
topics-line = **{ $topic }** – { $about }（{ $volume }）
topics-topic = ## { $topic }
topics-own = 本服务器自有的主题。
topics-meaning = 含义：{ $meaning }。
topics-about = { $about }
topics-synonyms = 其他名称：{ $names }。
topics-covers = 还包括：{ $covered }。
topics-papers-a-day = 每天约 { $papers } 篇论文
topics-papers-in-month = { $papers ->
    [0] 30 天内没有
   *[other] 30 天内 { $papers } 篇论文
}
topics-carried-by = 发布于 { $channels }。
topics-carried-by-and-more = 发布于 { $channels } 及另外 { $more } 个。
topics-find = 查找论文

# /papers subscriptions
subscriptions-of = { $channel } 会收到以下主题的论文：
subscriptions-yours = 你自己的速递会带来以下主题的论文：
subscriptions-none = { $channel } 不会收到论文。有权管理频道的人可用 `/papers-admin subscribe` 更改。
subscriptions-none-here = 你还没有关注任何内容。`/papers follow add` 会把论文送到这里；在服务器中，这条命令显示频道会收到什么。
subscriptions-without-me = 本服务器没有添加我，所以这里不会发布任何内容。拥有 **管理服务器** 权限的人可以添加我；链接见 `/papers about`。
subscriptions-not-seen = 你看不到 { $channel }，所以我不便告诉你它会收到什么。请指定一个你能看到的频道。
subscriptions-strict = 严格
subscriptions-wide = 宽松
subscriptions-votes = { $upvotes } 个赞起
subscriptions-paused = 已暂停
subscriptions-paused-until = 已暂停，{ $until } 恢复
subscriptions-whom-to-ask = 如需更改，请联系在这里拥有 **管理频道** 权限的人。

# /papers status
status-source = 论文：{ $age }。
status-source-late = 论文：Hugging Face 自 { $since } 起没有响应。我会继续尝试，并用已有的数据回答。
status-cache = 我的缓存：自 { $day } 起的 { $papers } 篇论文，{ $megabytes } MB。
status-cache-without-days = 我的缓存：{ $papers } 篇论文，{ $megabytes } MB。
status-no-digests = 速递：这里不会收到。
status-next = 速递：{ $next }
status-last = 这里的上一次（{ $day }）：{ $what }
status-version = paperboy { $version }。更多信息见 `/papers about`。

# /papers about
about = **paperboy { $version }** 每天早上一次，为每个频道送上其主题的热门研究论文。
    论文、点赞数和摘要来自 Hugging Face 论文页，分类来自 arXiv。Thank you to arXiv for use of its open access interoperability. paperboy 不隶属于两者。
    许可证：{ $licence }，任选其一。
    只存储 ID 和设置，不存储姓名和消息：`/papers privacy show`。你的提问由我自己的缓存回答。
about-source = 源代码
about-invite = 添加到服务器
about-install = 添加到我的应用

# /papers privacy
privacy-set-up = 你的 ID 与你设置的 { $subscriptions } 个订阅一起存储，以便频道无法发布时通知你。
privacy-follows = 你关注的 { $topics } 个主题，以及你的时区、时间和发送给你的内容。
privacy-reader = 你以前关注时留下的时区和时间。
privacy-saved = 你收藏的 { $papers } 篇论文。
privacy-marks = 你在速递上的 { $presses } 次点击被计数，记录在一个不是你 ID 的代码之下。
privacy-set-up-begun = 你在设置向导中的回答，保留一天。
privacy-nothing-stored = 没有存储任何与你有关的信息。
privacy-how-to-delete = 用 `/papers privacy export` 将全部内容导出为文件；用 `/papers privacy delete` 删除。
privacy-questions = 你的提问由我自己的缓存回答，不会保留。按钮背后的长主题保留 30 天，不带姓名。
privacy-elsewhere = 你搜索的内容也会发送给运营者选择的服务，不附带你的名字：它会指出哪些论文用别的说法表达了同样的意思。
privacy-no-names = 不存储姓名、成员消息或成员列表：对于一个服务器，只存储 ID、它的设置和主题，以及它的频道收到过哪些论文。
privacy-removed = 我被移出服务器后，它的所有数据会在 30 天后删除；管理员可用 `/papers-admin data delete` 立即删除。
privacy-exported = 存储的与你有关的全部信息。
privacy-delete-question = 删除存储的与你有关的全部信息吗？会立即消失且无法撤销。服务器的订阅会保留；它们出问题时我不再通知你。
privacy-delete-button = 删除存储的与我有关的信息
privacy-deleted = 已删除；不再存储任何与你有关的信息。删除的有：你设置的订阅 { $subscriptions } 个；你关注的主题 { $topics } 个；你收藏的论文 { $papers } 篇；点击 { $presses } 次。

# Suggestions while one types.
suggest-subscription-here = { $topic }（这里）
suggest-subscription-elsewhere = { $topic }（频道 { $channel }）
