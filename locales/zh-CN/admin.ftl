# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = 下次发布：{ $moment }（{ $from_now }）。
next-post-today = 如有新内容，今日速递会在一分钟内送达。{ $next }
next-post-today-feed-late = 如有新内容，今日速递会在 Hugging Face 恢复响应后送达。{ $next }
next-post-none-before = { $next } 上次发布未能送达，因此 { $moment } 之前不会再试；详情见 `/papers-admin check`。
next-post-paused = 已暂停：在 `/papers-admin resume` 之前没有速递。
next-post-after-pause = 已暂停。{ $next }
next-post-unknown-channel = 我不知道本服务器有这个频道。请从输入时弹出的列表中选择。
next-post-not-again = { $next } 今天已发布的速递不会再次发布。
next-post-moved = { $channels } 的今日速递尚未发布：如有新内容，会在一分钟内送达。{ $next }
next-post-moved-feed-late = { $channels } 的今日速递尚未发布：如有新内容，会在 Hugging Face 恢复响应后送达。{ $next }
next-post-channels-and-more = { $channels } 及另外 { $more } 个
next-post-no-subscription = { $channel } 还没有订阅。请从 `/papers-admin subscribe` 开始。

# What is wrong with a channel.
trouble-tried-again = ⚠ 自 { $since } 起发布一直未能送达：{ $why }。我会在 { $next_try } 重试。
trouble-tried-with-next = ⚠ 自 { $since } 起发布一直未能送达：{ $why }。我会在下一次速递时重试。

# Buttons
button-preview = 预览
button-post-now = 立即发布一份
button-undo = 撤销
button-channel-unknown = 已没有关于此频道的任何信息。请从 `/papers-admin subscribe` 重新开始。

# subscribe
subscribe-done = ✅ { $channel } 已订阅 **{ $topic }**：{ $meaning }。
subscribe-done-with = ✅ { $channel } 已订阅 **{ $topic }**（{ $options }）：{ $meaning }。
subscribe-already = { $channel } 已经订阅了 **{ $topic }**：没有任何更改。可用 `/papers-admin edit` 更改其选项。
subscribe-max-papers = { $channel } 每份速递的论文上限：{ $before } → **{ $after }**
subscribe-volume-of = **{ $topic }**：{ $volume }
subscribe-in-forum = 这是论坛：每天一个帖子，并带上与其主题同名的标签。
subscribe-in-announcements = 这是公告频道：速递会发布到关注它的服务器。
subscribe-not-heard = ⚠ { $role } 收不到通知：请在该身份组的设置中允许所有人提及它，或在那里授予我 **{ $right }** 权限。
subscribe-not-everyone = 我从不提及所有人。请选择一个由成员自行领取的身份组。
subscribe-nothing-named = 请写明论文应该关于什么：`topic`、`author`，或两者都写。
subscribe-too-many-topics = 一次的主题太多：最多 { $limit } 个。其余的请再次运行该命令。
subscribe-channel-full = 此频道已有 { $limit } 个订阅（上限 { $limit } 个）。请用 OR 合并主题，或用 `/papers-admin unsubscribe` 移除一个。
subscribe-server-full = 本服务器已有 { $limit } 个订阅（上限 { $limit } 个）。请用 OR 合并主题，或用 `/papers-admin unsubscribe` 移除一个。

# How much a topic brings.
volume-unknown = 还无法判断会带来多少论文：我没有最近 30 天的榜单。
volume-none = 最近 30 天没有匹配的论文。请检查拼写，或用 `level` 放宽范围。
volume-few = { $total ->
    [0] 最近 30 天没有论文。
   *[other] 最近 30 天约 { $total } 篇论文。
}
volume-daily = 最近 30 天平均每天约 { $papers } 篇论文。
volume-much = 最近 30 天平均每天约 { $papers } 篇：多于速递显示的 { $max } 篇，其余的在按钮后面等待。用 `min-upvotes:{ $upvotes }` 则约为 { $calmer } 篇。
volume-much-anyway = 最近 30 天平均每天约 { $papers } 篇：多于速递显示的 { $max } 篇，其余的在按钮后面等待。

# Which subscription is meant.
subscription-unknown = 本服务器没有这个订阅。请从输入时弹出的列表中选择。
subscription-several = 多个频道都有这个主题。请从输入时弹出的列表中选择。

# unsubscribe and undo
unsubscribe-done = { $channel } 不再收到 **{ $topic }**。在 { $until } 之前可用按钮恢复；不会重复发布。
unsubscribe-removed-already = 这个订阅已经被移除。
undo-done = 已撤销：{ $channel } 不会收到 { $topics }。
undo-gone-already = 没有可撤销的内容：该订阅已经不在了。见 `/papers-admin list`。
restore-done = { $channel } 重新收到 **{ $topic }**。{ $next }
restore-too-late = 已经无法撤销。请用 `/papers-admin subscribe` 重新订阅；不会重复发布。

# edit
edit-nothing-named = 请写明要更改什么：除 `subscription` 外至少给出一个选项。
edit-channel = **{ $topic }** 的频道：{ $before } → { $after }
edit-topic = 主题：{ $before } → **{ $after }**：{ $meaning }。
edit-options = **{ $topic }** 的选项：{ $before } → **{ $after }**
edit-no-options = 无
edit-no-difference = 本来就是这样：没有任何更改。
edit-topic-taken = { $channel } 已有另一个 **{ $topic }** 的订阅。没有任何更改；请用 `/papers-admin unsubscribe` 移除其中一个。
edit-nothing-left = 这个主题会变成空的。请给出新的 `topic`，或使用 `/papers-admin unsubscribe`。

# pause and resume
pause-this-server = 本服务器
pause-subscription = { $channel } 的 **{ $topic }**
pause-done = { $what }：已暂停，直到 `/papers-admin resume`。期间上榜的论文，只要不超过 7 天，会随之后的第一份速递送达。
pause-done-until = { $what }：已暂停至 { $until }。期间上榜的论文，只要不超过 7 天，会随之后的第一份速递送达。
resume-done = { $what }：已恢复。最近 7 天内被搁置的论文会随下一次速递送达。{ $next }
resume-not-paused = { $what }：没有暂停。用 `/papers-admin list` 查看哪些已暂停。
until-unreadable = 我无法识别这个截止时间。请写“明天”、“星期一”这样的星期、“2 周后”，或 2027-01-07 这样的日期。
until-out-of-range = 暂停最早到明天、最晚到一年后结束。去掉 `until` 可无限期暂停。
until-tomorrow = 明天
until-monday = 星期一
until-in-a-week = 一周后
until-in-two-weeks = 两周后
until-in-a-month = 一个月后
# Ways to write an end, with # for the number and blanks and capitals as you like; not shown to anybody.
until-ways-of-days = #天后 / #天 / #日后
until-ways-of-weeks = #周后 / #周 / #个星期后 / #星期后
until-ways-of-months = #个月后 / #个月
suggest-whole-server = 整个服务器
suggest-this-channel = 此频道：{ $topics }
suggest-channel = 频道 { $channel }：{ $topics }

# list
admin-list-nothing = 还没有频道订阅。请从 `/papers-admin subscribe` 开始。
admin-list-nothing-in-channel = { $channel } 还没有订阅。请从 `/papers-admin subscribe` 开始。
admin-list-max-papers = 最多 { $max } 篇论文
admin-list-strict = 严格
admin-list-wide = 宽松
admin-list-min-upvotes = ▲ { $upvotes } 起
admin-list-has-code = 有代码
admin-list-calls = 提及 { $role }
admin-list-paused = 已暂停
admin-list-paused-until = 已暂停至 { $until }
admin-list-cut = … 还有更多：请指定一个 `channel`。

# explain
explain-heading = { $channel } 中的 **{ $title }**（{ $id }）
explain-heading-unknown = { $channel } 中的论文 { $id }
explain-not-in-cache = ❌ 还没有榜单列出它，或我的缓存没有那么早
explain-in-cache = ✅ 首次上榜：{ $day }
explain-in-cache-undated = ✅ 我有这篇论文，但没有榜单列出过它
explain-nothing-followed = ❌ 该频道没有订阅
explain-matched = ✅ 匹配 **{ $topic }**：{ $why }
explain-missed = ❌ 不匹配 **{ $topic }**：{ $why }
explain-missed-words = 其中没有“{ $part }”（缺少：{ $words }）
explain-missed-apart = 其中没有“{ $part }”
explain-missed-wider = 其中有“{ $part }”，但不如要求的那样明确；`level:{ $level }` 会收入它
explain-excluded = ❌ **{ $topic }** 将其排除，因为：{ $parts }
explain-below-upvotes = ❌ **{ $topic }** 要求 ▲ { $needs }；它有 ▲ { $has }
explain-no-code = ❌ **{ $topic }** 要求有代码；未发现代码链接
explain-paused = ❌ **{ $topic }** 已暂停
explain-channel-paused = ❌ 该频道或整个服务器已暂停
explain-undated = ❌ 它没有上榜日期，而速递以此为准
explain-outside-window = ❌ 下一次速递只看{ $window }的论文
explain-had = ✅ 它在 { $day } 的速递中
explain-had-behind-more = ✅ 它在 { $day } 的速递中，在按钮后面
explain-had-elsewhere = ✅ 它在 { $day } 的速递中，以一行文字指向另一个频道
explain-left-out = ❌ 它在 { $day } 被略去：那次速递迟到了，而迟到的速递设为不要
explain-ranks-higher = ⬆️ **{ $topic }** 的论文在这里排得略靠前：“收藏”被按了 { $saves } 次，“不适合我们”{ $dismissals } 次
explain-ranks-lower = ⬇️ **{ $topic }** 的论文在这里排得略靠后：“收藏”被按了 { $saves } 次，“不适合我们”{ $dismissals } 次
explain-over-the-limit = ❌ 它排第 { $place }，而只显示前 { $max } 篇
explain-stands-elsewhere = ↪️ 它已完整显示在 { $channel }，而每篇论文在一个服务器里只完整显示一次：{ $link }
explain-comes-elsewhere = ↪️ 它会完整显示在最合适的 { $channel }：每篇论文在一个服务器里只完整显示一次
explain-takes-off = ✅ 它在最初几天之后才热起来，因此再得到一次机会
explain-nothing-in-the-way = ✅ 该频道还没收到过它，且它的上榜日期在下一次速递的范围内
explain-no-link = 那条消息已不存在
explain-so-not-listed = **所以没有发布。** 当有榜单列出它且有订阅匹配时，它就会送达。
explain-so-nothing-followed = **所以没有发布。** 请从 `/papers-admin subscribe` 开始。
explain-so-not-wanted = **所以没有发布：** 此频道没有订阅需要它。可用 `/papers-admin edit` 更改订阅。
explain-so-posted = **所以已经发布：** { $link }
explain-so-behind-more = **所以没有显示，但可以打开：** 那天其他论文更靠前。{ $link }
explain-so-left-out = **所以没有发布，以后也不会。** 迟到的速递如何处理由 `/papers-admin config catch-up` 决定。
explain-so-paused = **所以它在等待。** 如果不超过 7 天，它会随暂停之后的第一份速递送达。{ $next }
explain-so-outside-window = **所以不会发布：** 它太旧了。速递带来自上一次以来上榜的论文，最多回溯 7 天。
explain-so-morning = **所以不会再发布。** 涵盖其上榜日期的是 { $day } 的速递：{ $became }。
explain-so-over-the-limit = **所以它会在下一次速递的按钮后面。** { $next }
explain-so-as-line = **所以它会以一行文字**出现在下一次速递中，指向那里。{ $next }
explain-so-only-elsewhere = **所以它不会来这里：** 其他论文更强，而 { $channel } 已完整显示它。
explain-so-comes = **所以它会送达**，随下一次速递。{ $next }

# topic
topic-name-unreadable = 这不能作为主题的名称。请用一到六个词，最多 { $longest } 个字符，不含引号、冒号、括号等符号。
topic-unknown = 本服务器没有这个名称的主题。用 `/papers-admin topic list` 查看已有的主题。
topic-too-many = 本服务器已有 { $limit } 个主题（上限 { $limit } 个）。请用 `/papers-admin topic delete` 删除一个。
topic-name-taken = 本服务器已有主题 **{ $name }**：{ $topic }。可用 `/papers-admin topic edit` 更改。
topic-created = ✅ **{ $name }** 表示 { $topic }：{ $meaning }。
topic-covers-built-in = 在本服务器，这个名称不再指我自带的主题 **{ $name }**。
topic-how-to-use = 用法与任何主题相同：`/papers-admin subscribe topic:{ $name }`、`/papers topic query:{ $name }`。
topic-edit-nothing-named = 请写明要更改什么：除 `name` 外至少给出一个选项。
topic-edited =
    {"**"}{ $old_name }**：{ $old_topic }
    → **{ $name }**：{ $topic }（{ $meaning }）
topic-edit-reaches = 从下一次速递起，对以下订阅生效：{ $subscriptions }。
topic-renamed-away = ⚠ 以下订阅仍写着 **{ $name }**，它现在只表示这些词本身：{ $subscriptions }。可用 `/papers-admin edit` 更改。
topic-in-channel = { $channel }（{ $topic }）
topic-delete-question = 删除主题 **{ $name }**（{ $topic }）？没有订阅使用它。
topic-delete-question-named = 删除主题 **{ $name }**（{ $topic }）？有 { $count } 个订阅使用它，之后将只查找这些词本身：{ $subscriptions }。
topic-delete-button = 删除主题
topic-deleted = 主题 **{ $name }** 已删除。
topic-list-nothing = 本服务器没有自有的主题。可用 `/papers-admin topic create` 为一个主题命名。
topic-list-heading = **本服务器的主题**
topic-list-line = - **{ $name }**：{ $topic }
topic-list-line-named = - **{ $name }**：{ $topic } · 用于 { $subscriptions }
topic-test-heading = **{ $name }**（{ $topic }）：最近 30 天有 { $count } 篇论文
topic-test-paper = - { $title }（{ $id }，▲ { $upvotes }）：{ $why }

# history
history-heading = **本服务器的推送**：最近 { $days } 天，最新在前
history-heading-of-channel = **{ $channel } 的推送**：最近 { $days } 天，最新在前
history-nothing-planned = 没有计划：没有订阅。请从 `/papers-admin subscribe` 开始。
history-no-morning = 这段时间内没有到期的推送。
history-cut = … 还有更早的：请减少 `days`，或指定一个 `channel`。
# What became of a morning stands behind its day.
history-being-posted = 正在发布
history-waiting = 等待中：{ $why }；{ $next_try } 重试
history-waiting-soon = 等待中：{ $why }；一分钟内重试
history-empty = 没有新内容：未发布
history-folded = 留到下一个早上：{ $why }
history-failed = 已放弃：{ $why }；未发布的内容随下一次送达
history-skipped = 已跳过：{ $why }；论文会等待
history-cause-unknown = 未记录原因
history-posted = { $time } 发布
history-posted-by-hand = { $time } 手动再次发布
history-posted-late = { $posted }，晚了 { $duration }
history-posted-link = { $posted }：{ $link }
history-posted-deleted = { $posted }，之后被删除

# check
check-heading = **检查 { $channel }**
check-rights = ✅ 权限：{ $rights }
check-rights-lacking = ❌ 权限：{ $hindrance }
check-announcements = ✅ 类型：公告频道；速递会发布到关注它的服务器
check-thread = ✅ 类型：子区；归档后我会重新打开
check-forum = ✅ 类型：论坛；每天一个帖子，不带标签
check-forum-tags = ✅ 类型：论坛；每天一个帖子，带上与其主题同名的标签，可用标签：{ $tags }
check-forum-wants-tag = ❌ 类型：要求标签的论坛，但没有我可用的标签。请添加一个人人可用的标签。
check-role-heard = ✅ 身份组：{ $role } 会收到通知
check-role-not-heard = ⚠ 身份组：{ $role } 收不到通知。请在其设置中允许所有人提及它，或授予我 **{ $right }** 权限。
check-role-gone = ❌ 身份组：某个订阅提及的身份组已不存在。请用 `/papers-admin edit clear:mention` 清空。
check-subscriptions = ✅ 订阅：{ $topics }
check-subscriptions-and-more = ✅ 订阅：{ $topics } · 另有 { $more } 个
check-subscriptions-none = ❌ 订阅：无；请从 `/papers-admin subscribe` 开始
check-schedule = ✅ 时间：{ $days } { $time }（{ $zone }）。{ $next }
check-papers = ✅ 论文：{ $age }
check-papers-late = ⚠ 论文：{ $age }
check-test-message = 这是管理员要求的测试：我可以在这里发布。这条消息会马上删除。
check-test-posted = ✅ 测试消息：已发布，并已删除
check-test-posted-stays = ✅ 测试消息：已发布；请自行删除，我没有权限
check-test-post = 测试
check-test-button = 测试消息
check-test-failed = ❌ 测试消息：{ $why }
check-test-not-taken = Discord 未接受
check-posts = ✅ 发布：没有记录到故障
check-posts-tried-at-once = ⚠ 自 { $since } 起发布未能送达：{ $why }。现在应该可以发布了，我会马上重试。
check-posts-given-up = ⚠ 自 { $since } 起发布未能送达：{ $why }。现在应该可以发布了。今日速递已放弃：可用 `/papers-admin post-now` 发布，否则其中的论文随下一次送达。

# preview
preview-nothing = { $channel } 没有内容：{ $window }的论文中没有匹配的。
preview-day-unknown = 我可以显示从 { $oldest } 到今天的日子。请从输入时弹出的列表中选择。
preview-lacks-rights = ⚠ 我现在无法在 { $channel } 发布这些内容：缺少一项权限。用 `/papers-admin check` 查看是哪一项。
preview-nothing-new = { $channel } 没有新内容：{ $window }的论文中，没有匹配且该频道未收到过的。
preview-left-out = ⏸ 因已暂停而略去：{ $topics }。
preview-one-rests = ⏸ 此订阅已暂停：暂停期间，这些都不会送达。
preview-of-day = 这是当天榜单中与 { $channel } 相符的论文，不论该频道是否收到过。速递会略去已收到的论文；其他频道完整展示的论文在此只占一行。

# post-now
post-now-done = 已发布：{ $link }
post-now-already = { $channel } 的今日速递已经发布：{ $link }。如需再次发布，请加上 `again:true`。
post-now-again-question = { $channel } 的今日速递已经发布：{ $link }。要再发布一次吗？频道里的所有人都会看到两遍。
post-now-again-button = 再发布一次
post-now-nothing-to-repeat = { $channel } 的今日速递还没有发布，因此没有可再次发布的内容。可用 `/papers-admin post-now` 发布。
post-now-see-channel = 见 { $channel }
post-now-under-way = { $channel } 的今日速递正在发布。如果没有出现，说明 Discord 出了问题；我会继续尝试。
post-now-too-soon = 请在 { $from_now } 再试：此频道刚刚手动发布过。
post-now-nothing-new = { $channel } 没有新内容：没有匹配且该频道未收到过的论文。未发布任何内容。
post-now-waiting = Discord 目前没有响应。我会继续尝试在 { $channel } 发布速递。
post-now-failed = 无法在 { $channel } 发布：{ $why }。请解决后重试。
post-now-not-taken = Discord 未接受该速递

# config
config-shown = **本服务器的设置**（当地现在是 { $now }）
config-shown-of-channel = **{ $channel } 的设置**（当地现在是 { $now }）
config-shown-otherwise = { $channels } 有不同的设置：用 `/papers-admin config show channel:` 查看。
config-shown-how = 每一项都可用 `/papers-admin config` 更改；只改一个频道请加 `channel`。
config-setting = { $setting }：**{ $value }**
config-changed = { $setting }：{ $old } → **{ $new }**
config-no-difference = 本来就是这样：没有任何更改。
config-of-channel = 在 { $channel }：
config-timezone = 时区
config-time = 时刻
config-days = 日子
config-empty-days = 没有论文的日子
config-empty-days-skip = 不发布
config-empty-days-line = 发一行说明
config-layout = 布局
config-layout-cards = 卡片
config-layout-compact = 紧凑
config-threads = 子区
config-on = 开
config-off = 关
config-language = 语言
config-language-discords = 与 Discord 中本服务器的语言相同
config-silent = 静音
config-catch-up = 迟到的速递
config-catch-up-late = 晚发
config-catch-up-merge = 并入下一次
config-catch-up-skip = 跳过
config-recap = 回顾
config-recap-weekly = 每周
config-recap-monthly = 每月
config-replies = 回答
config-replies-private = 仅提问者可见
config-replies-public = 公开
config-alerts = 警报
config-alerts-by-message = 私信给订阅该频道的人
config-max-papers = 每份速递的论文数
config-alerts-in-channel = 警报：在 { $channel }
config-alerts-to-subscriber = 警报：私信给订阅该频道的成员
reset-nothing = 这里没有任何设置：没有可重置的内容。
reset-question = 这将重置整个服务器的设置：
reset-question-of-channel = 这将让 { $channel } 重新跟随服务器：
reset-what-stays = 订阅、主题、暂停和历史会保留。
reset-button = 重置
reset-done = 已重置。{ $next }

# data
data-nothing-stored = 没有存储本服务器的任何数据。
data-too-large = 我存储的本服务器数据有 { $megabytes } MB：超过了 Discord 接受的文件大小。请向运营者索取。
data-exported = 我存储的本服务器全部数据：设置、频道、订阅，以及每次推送的结果。
data-delete-question = 这将删除我存储的本服务器全部数据：设置、订阅（{ $subscriptions } 个），以及每次推送的结果。之后不再有速递。此操作无法撤销；可先用 `/papers-admin data export` 获取副本。
data-delete-button = 全部删除
data-delete-not-yours = 只有提出请求的人可以确认。请自己运行 `/papers-admin data delete`。
data-deleted = 我存储的本服务器全部数据已删除。重新开始：`/papers-admin subscribe`。
import-too-large = 这个文件太大：最多 { $kib } KiB。请使用 `/papers-admin data export` 的文件。
import-not-fetched = 我无法从 Discord 获取这个文件。请重新附上。
import-not-json = 无法读取这个文件。请使用 `/papers-admin data export` 的文件。
import-not-ours = 这个文件不是我导出的。请使用 `/papers-admin data export` 的文件。
import-newer = 这个文件来自比我更新的版本。请联系运营者更新。
import-other-server = 这个文件属于另一个服务器。若要复制到这里，请在其中写入本服务器的 ID，以及本服务器频道和身份组的 ID。
import-unreadable = 这个文件中有无法读取的内容：{ $why }。没有任何更改；请修正后重新附上。
import-bad-topic = 这个文件中有无法读取的主题：{ $topic }。{ $why }
import-too-many-channels = 这个文件设置的频道超过 { $limit } 个。没有任何更改。
import-too-many-topics = 这个文件的主题超过一个服务器允许的 { $limit } 个。没有任何更改。
import-too-many-subscriptions = 这个文件的订阅超过一个服务器允许的 { $limit } 个。没有任何更改。
import-too-many-in-channel = 这个文件中某个频道的订阅超过一个频道允许的 { $limit } 个。没有任何更改。
import-unknown-channel = 本服务器没有频道 { $channel }，或我看不到它。没有任何更改；请修正文件。
import-unknown-role = 本服务器没有可以提及的身份组 { $role }。没有任何更改；请修正文件。
import-no-difference = 一切已与这个文件一致：没有可更改的内容。
import-question = **这将按文件内容更改服务器：**
import-server-changes = - 整个服务器的设置
import-channels-change = - { $count } 个频道的设置：{ $channels }
import-topics-come = - 新的主题：{ $topics }
import-topics-change = - 更改的主题：{ $topics }
import-topics-go = - 移除的主题：{ $topics }
import-subscriptions-come = - 新的订阅：{ $subscriptions }
import-subscriptions-change = - 更改的订阅：{ $subscriptions }
import-subscriptions-go = - 结束的订阅：{ $subscriptions }
import-and-more = { $names } 及另外 { $more } 个
import-what-stays = 已发布的内容仍有记录：不会重复发布。
import-cut = … 还有更多。
import-button = 导入
import-too-old = 这个文件我已经没有了。请再次运行 `/papers-admin data import`。
import-done =
    已导入。订阅：新增 { $added } 个，与文件一致 { $kept } 个，结束 { $removed } 个。
    { $next }
