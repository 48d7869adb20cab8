# `/papers-admin setup`, and the greeting of a server that the bot joins.

# The screens. Each begins with where one is.
setup-where =
    设置 1/3：**在哪里？**
    请选择每日论文的频道：文字、公告、论坛，或子区。
setup-where-fine = ✓ 我可以在 { $channel } 发布。
setup-about =
    设置 2/3：**关于什么？**
    请选择 { $channel } 的主题，数量不限。其他内容请用 **其他主题…**。
setup-about-chosen = 已选：**{ $topics }**。{ $volume }
setup-when =
    设置 3/3：**何时？**
    请选择速递的时区和时刻。
setup-when-chosen =
    速递送达时间：{ $days } **{ $time }**，**{ $zone }**。
    { $next }
setup-summary =
    设置：**这样对吗？**
    { $channel } 会收到 **{ $topics }**。{ $volume }
setup-no-longer = 不再包含：**{ $topics }**。
setup-summary-when = 送达时间：{ $days } **{ $time }**，{ $zone }。{ $next }
setup-moves-others = 这是整个服务器的时刻：{ $channels } 也会随之改变。
setup-look = 还没有保存任何内容。{ $day } 的榜单会带来这些：
setup-look-nothing = 还没有保存任何内容。{ $day } 的榜单没有相关论文；其他日子会有。
setup-look-no-papers = 还没有保存任何内容。暂时没有可预览的：我还在读取第一批论文。
setup-look-homes = 其他频道完整展示的论文在这里只占一行；由哪个频道展示在早上决定。
setup-done =
    ✓ **完成。** { $channel } 从现在起会收到论文。
    { $next }
setup-done-more = -# 再次用 `/papers-admin setup` 可更改任何设置；全部内容见 `/papers-admin list`。

# What is wrong.
setup-over = 这次设置已结束。请再次运行 `/papers-admin setup`：它会从当前设置开始。
setup-too-many-topics = 一个频道最多 { $limit } 个主题。请先取消一些，或用 OR 合并几个。
setup-nothing-left = 没有剩下的主题：期间有人更改了此频道。请 **返回** 重新选择。

# Buttons, menus and forms.
setup-choose-channel = 哪个频道？
setup-choose-topics = 哪些主题？
setup-choose-zone = 哪个时区？
setup-choose-hour = 几点？
setup-next = 继续
setup-preview = 给我看看
setup-back = 返回
setup-check-again = 再检查一次
setup-other-topic = 其他主题…
setup-other-zone = 其他时区…
setup-confirm = 确认
setup-post-now = 立即发布第一份
setup-topic-title = 其他主题
setup-topic-label = 论文应该关于什么？
setup-topic-example = diffusion -survey
setup-zone-title = 其他时区
setup-zone-label = 城市或时区
setup-zone-example = Asia/Shanghai

# What a server is told that the bot has joined.
welcome =
    👋 **你好！** 每天早上，我会发布符合你们主题的当日热门机器学习论文。
    • 开始：`/papers-admin setup` – 三个回答，两分钟，适用于可管理服务器的人
    • 随便看看：`/papers today`
    -# 我只保存设置和 ID，从不保存消息：`/papers privacy show`。设置完成后这条消息会消失。
welcome-back = 👋 **我回来了。** 你们的设置已恢复：{ $subscriptions } 个订阅将从下一个早上起重新发布。
    -# 用 `/papers-admin list` 查看，用 `/papers-admin setup` 更改。
