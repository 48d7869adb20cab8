# `/papers follow`, `/papers timezone`, and what members think of a digest's papers.

# “every day at 08:00 (Europe/Berlin)”
follow-when = { $days } { $time }（{ $zone }）
follow-when-weekly = 每周一次，{ $day } { $time }（{ $zone }）

follow-added = 你已关注 **{ $topic }**：{ $meaning }。你的速递会通过私信送达：{ $when }。用 `/papers follow schedule` 更改。
follow-first = 第一份将于 { $moment }（{ $from_now }）送达。
follow-zone-of-language = 时区 { $zone } 是根据你的语言推断的；可用 `/papers timezone` 更改。
follow-zone-of-server = 时区 { $zone } 取自本服务器；可用 `/papers timezone` 更改。
follow-zone-unknown = 我不知道你在哪里，因此按 UTC 计算；可用 `/papers timezone` 设置你的时区。
follow-already = 你已经关注了 **{ $topic }**。送达时间见 `/papers follow list`。
follow-full = 你已关注 { $limit } 项，这是上限。可用 `/papers follow remove` 腾出位置。
follow-nothing-named = 请写明你想关注什么：一个姓名，或几个词。

# By direct message, when somebody follows something for the first time, and when their messages were closed.
follow-hello = 你好！你的论文速递会送到这里。用 `/papers follow list` 查看关注内容和送达时间；用 `/papers follow remove` 结束关注。
follow-hello-again = 你的论文速递会重新送到这里。
follow-messages-closed = Discord 不允许我给你发消息，因此没有新增关注。请打开服务器菜单 → **隐私设置** → 允许 **私信**，或将我添加到你的应用；然后重试。
follow-still-closed = 你的速递没有送达：Discord 不允许我给你发消息，三次尝试后我已停止。请打开服务器菜单 → **隐私设置** → 允许 **私信**，或将我添加到你的应用；然后再运行这条命令。
follow-comes-again = 由于你关闭了私信，速递之前没有送达。现在会重新送达。

follow-list = 你的速递通过私信送达：{ $when }。其中包括：
follow-list-entry = - **{ $topic }** – { $meaning }
follow-nothing-yet = 你还没有关注任何内容。`/papers follow add kind:topic value:diffusion` 会通过私信为你送上论文。

follow-removed = 你不再关注 **{ $topic }**。
follow-removed-last = 你不再关注 **{ $topic }**。这是最后一项：不再有速递。用 `/papers privacy delete` 删除存储的其余与你有关的信息。
follow-not-followed = 你没有关注这个名称的内容。请从输入时弹出的列表中选择，或查看 `/papers follow list`。
follow-undo = 撤销
follow-again = 你重新关注了 **{ $topic }**。
follow-too-late = 已经无法撤销。用 `/papers follow add` 可重新关注。

follow-schedule-changed = 你的速递今后送达时间：{ $new }。之前是：{ $old }。
follow-schedule-kept = 你的速递送达时间：{ $when }。
follow-day-is-weekly = 星期只用于每周速递。请去掉 `day`，或选择 `deliver:weekly`。

# On the card of a digest's paper.
feedback-not-for-us = 不适合我们
feedback-not-for-me = 不适合我
feedback-noted = 已记录：**{ $title }** 不适合你。只计一次且不带姓名；再次点击可撤回。
feedback-taken-back = 已撤回：**{ $title }** 不再计入。
feedback-save-taken-back = 已撤回：**{ $title }** 不再在你的收藏中，也不再计入。
feedback-higher-here = 今后，关于 { $topics } 的论文在此频道的速递中会排得稍高一些。
feedback-higher-for-you = 今后，关于 { $topics } 的论文在你的速递中会排得稍高一些。
feedback-lower-here = 今后，关于 { $topics } 的论文在此频道的速递中会排得稍低一些。
feedback-lower-for-you = 今后，关于 { $topics } 的论文在你的速递中会排得稍低一些。
feedback-of-no-topic = 排序不会改变：带来它的主题已不在速递的主题之中。
feedback-channel-unknown = 我已不认识这份速递的频道，因此没有计数。
