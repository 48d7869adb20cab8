# What `/papers` answers.

since-week = 最近一周
since-month = 最近一个月
since-quarter = 最近三个月
since-year = 最近一年
order-best = 最相关优先
order-newest = 最新优先
order-upvotes = 点赞最多优先

papers-about = 关于 { $topic } 的论文
papers-nearest-to = 没有完全匹配的；与 { $topic } 最接近的论文
nothing-about = 没有找到关于 { $topic } 的论文。请减少词语，或试试 `a OR b`。
nothing-about-in-period = 这段时间内没有找到关于 { $topic } 的论文；可用 `since` 延长时间。请减少词语，或试试 `a OR b`。
papers-of-day = { $day } 的论文
papers-of-day-about = { $day } 关于 { $topic } 的论文
no-papers-of-day = { $day } 没有论文。
no-papers-of-day-about = { $day } 的论文中没有关于 { $topic } 的。去掉主题即可查看全部。
papers-like = 与 { $title } 相似的论文
no-papers-like = 没有与 **{ $title }** 相似的论文。
similar-because = 共同词语：{ $terms }
more-papers = 更多论文 · { $day }

data-not-asked-yet = Hugging Face，尚未获取
data-updated-now = Hugging Face，刚刚更新
data-updated-minutes = Hugging Face，{ $minutes } 分钟前更新
data-updated-hours = Hugging Face，{ $hours } 小时前更新
data-updated-days = Hugging Face，{ $days } 天前更新

# /papers privacy
privacy-forgotten = 已清除：你设置了 { $subscriptions } 的记录。订阅本身保留；它们出问题时我不再通知你。
privacy-nothing-was-stored = 此前没有存储任何与你有关的信息。
privacy-stored = 你的 ID 与你设置的 { $subscriptions } 一起存储，以便频道无法发布时通知你。用 `/papers privacy forget:true` 清除。
privacy-nothing-stored = 没有存储任何与你有关的信息。
privacy-subscriptions = { $count } 个订阅
privacy-questions = 你的提问由我自己的缓存回答，不会保留。按钮背后的长主题保留 30 天，不带姓名。
privacy-no-names = 不存储姓名、成员消息或成员列表：对于一个服务器，只存储 ID、它的设置和主题，以及它的频道收到过哪些论文。
privacy-removed = 我被移出服务器后，它的所有数据会在 30 天后删除；管理员可用 `/papers-admin data delete` 立即删除。

# Suggestions while one types.
suggest-subscription-here = { $topic }（这里）
suggest-subscription-elsewhere = { $topic }（频道 { $channel }）
