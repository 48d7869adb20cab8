# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = 下次发布：{ $moment }（{ $from_now }）。
next-post-today = 如有新内容，今日速递会在一分钟内送达。{ $next }
next-post-today-feed-late = 如有新内容，今日速递会在 Hugging Face 恢复响应后送达。{ $next }
next-post-none-before = { $next } 上次发布未能送达，因此 { $moment } 之前不会再试；详情见 `/papers-admin check`。
next-post-not-again = { $next } 今天已发布的速递不会再次发布。
next-post-moved = { $channels } 的今日速递尚未发布：如有新内容，会在一分钟内送达。{ $next }
next-post-moved-feed-late = { $channels } 的今日速递尚未发布：如有新内容，会在 Hugging Face 恢复响应后送达。{ $next }
next-post-channels-and-more = { $channels } 及另外 { $more } 个
next-post-no-subscription = { $channel } 还没有订阅。请从 `/papers-admin subscribe` 开始。

# What is wrong with a channel.
trouble-tried-again = ⚠ 自 { $since } 起发布一直未能送达：{ $why }。我会在 { $next_try } 重试。
trouble-tried-with-next = ⚠ 自 { $since } 起发布一直未能送达：{ $why }。我会在下一次速递时重试。

# Buttons

# subscribe
subscribe-done =
    { $channel } 已订阅 **{ $topic }**：{ $meaning }。
    { $next }
    现在就用 `/papers-admin preview` 查看，或用 `/papers-admin post-now` 发布。
subscribe-already = { $channel } 已经订阅了 **{ $topic }**。没有任何更改；见 `/papers-admin list`。
subscribe-channel-full = 此频道已有 { $limit } 个订阅（上限 { $limit } 个）。请用 OR 合并主题，或用 `/papers-admin unsubscribe` 移除一个。
subscribe-server-full = 本服务器已有 { $limit } 个订阅（上限 { $limit } 个）。请用 OR 合并主题，或用 `/papers-admin unsubscribe` 移除一个。

# How much a topic brings.

# Which subscription is meant.

# unsubscribe and undo
unsubscribe-done = { $channel } 不再收到 **{ $topic }**。如需撤销：在那里运行 `/papers-admin subscribe topic:{ $topic }`；不会重复发布。
unsubscribe-removed-already = 这个订阅已经被移除。

# edit

# pause and resume

# list
admin-list-nothing = 还没有频道订阅。请从 `/papers-admin subscribe` 开始。
admin-list-nothing-in-channel = { $channel } 还没有订阅。请从 `/papers-admin subscribe` 开始。
admin-list-strict = 严格
admin-list-wide = 宽松
admin-list-min-upvotes = ▲ { $upvotes } 起
admin-list-cut = … 还有更多：请指定一个 `channel`。

# explain

# topic

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
check-subscriptions = ✅ 订阅：{ $topics }
check-subscriptions-and-more = ✅ 订阅：{ $topics } · 另有 { $more } 个
check-subscriptions-none = ❌ 订阅：无；请从 `/papers-admin subscribe` 开始
check-schedule = ✅ 时间：{ $days } { $time }（{ $zone }）。{ $next }
check-papers = ✅ 论文：{ $age }
check-papers-late = ⚠ 论文：{ $age }
check-test-message = 这是管理员要求的测试：我可以在这里发布，每日论文也会这样送达。你可以删除这条消息。
check-test-posted = ✅ 测试消息：已发布
check-test-failed = ❌ 测试消息：{ $why }
check-test-not-taken = Discord 未接受
check-posts = ✅ 发布：没有记录到故障
check-posts-tried-at-once = ⚠ 自 { $since } 起发布未能送达：{ $why }。现在看不出问题，我会马上重试。
check-posts-given-up = ⚠ 自 { $since } 起发布未能送达：{ $why }。现在看不出问题。今日速递已放弃：可用 `/papers-admin post-now` 发布，否则其中的论文随下一次送达。

# preview
preview-nothing-new = { $channel } 没有新内容：{ $window }的论文中，没有匹配且该频道未收到过的。

# post-now
post-now-done = 已发布：{ $link }
post-now-already = { $channel } 的今日速递已经发布：{ $link }。如需再次发布，请加上 `again:true`。
post-now-see-channel = 见 { $channel }
post-now-under-way = { $channel } 的今日速递正在发布。如果没有出现，说明 Discord 出了问题；我会继续尝试。
post-now-too-soon = 请在 { $from_now } 再试：此频道刚刚手动发布过。
post-now-nothing-new = { $channel } 没有新内容：没有匹配且该频道未收到过的论文。未发布任何内容。
post-now-waiting = Discord 目前没有响应。我会继续尝试在 { $channel } 发布速递。
post-now-failed = 无法在 { $channel } 发布：{ $why }。请解决后重试。
post-now-not-taken = Discord 未接受该速递

# config
config-shown =
    时区：**{ $zone }**（现在 { $now }）
    时刻：**{ $time }**
    日子：**{ $days }**
    { $alerts }
    { $next }
    可用 `/papers-admin config timezone`、`time`、`days` 和 `alerts` 更改。
config-alerts-in-channel = 警报：在 { $channel }
config-alerts-to-subscriber = 警报：私信给订阅该频道的成员

# data
data-nothing-stored = 没有存储本服务器的任何数据。
data-too-large = 我存储的本服务器数据有 { $megabytes } MB：超过了 Discord 接受的文件大小。请向运营者索取。
data-exported = 我存储的本服务器全部数据：设置、频道、订阅，以及每次推送的结果。
data-delete-question = 这将删除我存储的本服务器全部数据：设置、订阅（{ $subscriptions } 个），以及每次推送的结果。之后不再有速递。此操作无法撤销；可先用 `/papers-admin data export` 获取副本。
data-delete-button = 全部删除
data-delete-not-yours = 只有提出请求的人可以确认。请自己运行 `/papers-admin data delete`。
data-deleted = 我存储的本服务器全部数据已删除。重新开始：`/papers-admin subscribe`。
