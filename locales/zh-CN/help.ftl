# `/papers help`: what there is, and a page for each command.

help-overview = **paperboy** 每天早上一次，在每个频道发布其主题的当日热门论文。

    {"**"}所有人可用**
    `/papers topic` – 任何主题的论文，即查即得
    `/papers today` – 最新一天的论文 · `/papers top` – 点赞最多的论文
    `/papers show` – 一篇论文 · `/papers similar` – 相似论文 · `/papers random` – 随机一篇
    `/papers topics` – 有名称的主题
    `/papers saved list`、`add`、`remove`、`clear`、`export` – 你收藏的论文
    `/papers follow` – 通过私信送达的个人速递 · `/papers timezone` – 何时送达
    `/papers subscriptions` – 此频道会收到什么 · `/papers status` – 论文数据的新旧
    `/papers privacy show`、`export`、`delete` – 存储的与你有关的信息
    `/papers about` – 版本、源代码、许可证
    在消息的“应用”菜单中：**查找论文**、**收藏论文**

    {"**"}管理员可用**：`/papers-admin` …
    `setup` – 从零到第一份速递
    `subscribe`、`unsubscribe`、`edit`、`list`、`pause`、`resume` – 频道会收到什么
    `preview`、`post-now`、`explain`、`history`、`check` – 它们收到了什么、为什么
    `topic` – 本服务器自有的主题
    `config` – 时区、时刻、日子、外观、语言
    `data` – 存储的本服务器全部数据

    了解某条命令：`/papers help command:topic`

help-topic = **/papers topic** 在我自己的缓存中查找论文，并说明每篇入选的理由。
    `diffusion models` – 两个词都有，且彼此靠近
    `"chain of thought"` – 这个短语
    `speech -survey` – 排除一个词
    `speech OR audio` – 任意一个
    `author:"Yuan Li"`、`org:alibaba`、`cat:cs.CL` – 按作者、机构、arXiv 分类
    `rlhf`、`agents`、`diffusion` … – 知名主题会带上同义词，本服务器自有的主题也是如此
    `since`、`has-code` 和 `sort` 可缩小列表；`share:true` 让所有人看到。

help-today = **/papers today** 显示 Hugging Face 最新一天上榜的论文，热门优先。
    `topic` 只保留相关论文：`/papers today topic:robotics`
    `sort` 改为按点赞数或时间排序；`limit` 最多显示 25 篇。

help-top = **/papers top** 显示一周内点赞最多的论文，或其他 `period`：三天、一个月、一年。
    `topic` 只保留相关论文，`limit` 最多显示 25 篇：`/papers top period:a month topic:agents`

help-show = **/papers show** 显示一篇论文：摘要、作者、点赞数、代码、链接。
    输入标题中的词并从列表中选择，或给出 arXiv 编号或链接：`/papers show paper:2608.13489`
    {"**"}收藏** 可留待以后阅读。

help-similar = **/papers similar** 查找与某篇论文共有罕见词语的论文，并列出这些词：`/papers similar paper:2608.13489`

help-random = **/papers random** 随机显示一篇论文；越受欢迎越容易出现。最近给你看过的不会再出现。
    `topic` 只在相关论文中选：`/papers random topic:robotics`

help-topics = **/papers topics** 显示有名称的主题：先是本服务器自有的，再是我知道的，并附大致的论文数量。
    加上 `topic` 可讲解其中一个：`/papers topics topic:rlhf`

help-subscriptions = **/papers subscriptions** 显示此频道会收到什么、下次何时发布、可以找谁。`channel` 可查看你能看到的其他频道。

help-saved = **/papers saved** 为你收藏论文，最多 500 篇；别人看不到。
    `add paper:2608.13489`，或论文卡片上的 **收藏** · `list` · `remove`
    `export format:BibTeX` 导出为文件；也支持 RIS、Markdown、CSV
    `clear` 经确认后全部移除。

help-follow = **/papers follow** 是通过私信送达的个人速递：你关注的主题、作者或关键词，每天或每周一次。只给你一个人。
    `add` · `list` · `remove`：`/papers follow add kind:topic value:diffusion`

help-timezone = **/papers timezone** 设置你所在的时区，让你的速递在你的早上送达：`/papers timezone zone:Asia/Shanghai`

help-status = **/papers status** 显示论文数据的新旧和数量、这里下一次速递的时间、上一次的结果，以及我的版本。

help-privacy = **/papers privacy** 涉及存储的与你有关的信息。
    `show` 查看 · `export` 导出为文件 · `delete` 经确认后立即删除。在这里和私信中都可使用。

help-about = **/papers about** 介绍我：版本、源代码、许可证、论文的来源，以及如何在别处使用我。

help-help = **/papers help** 显示有哪些命令；加上 `command` 可讲解其中一条：`/papers help command:topic`

help-look-up-papers = **查找论文** 位于消息的“应用”菜单。它显示该消息链接的论文：arXiv、Hugging Face、alphaXiv、DOI。在你分享之前只有你能看到。

help-save-papers = **收藏论文** 位于消息的“应用”菜单。它收藏该消息链接的论文；用 `/papers saved list` 查看。

help-setup = **/papers-admin setup** 带你从零到第一份速递：频道、主题、时区、时刻、预览。需要 **管理服务器** 权限。再次运行可更改你的选择。

help-subscribe = **/papers-admin subscribe** 每天早上在频道发布某个主题的论文。需要在那里拥有 **管理频道** 权限。
    `topic` 可以是 `/papers topic` 接受的任何内容；`channel` 不填则为这里。
    `level` 决定匹配的宽严；`min-upvotes` 和 `has-code` 略去部分论文，`exclude` 排除一个词，`author` 只保留某位作者的论文。
    `max-papers` 是频道每天的上限；`mention` 在有内容时提及一次某个身份组。

help-unsubscribe = **/papers-admin unsubscribe** 结束一个订阅。已发布的内容保留，重新订阅也不会重复发布。

help-edit = **/papers-admin edit** 更改一个订阅：`subscribe` 的各选项，用 `clear` 清空某一项，用 `to-channel` 移到另一个频道。会显示更改前后。

help-list = **/papers-admin list** 显示每个频道会收到什么、下次何时发布、有什么问题。加上 `channel` 可完整显示长主题。

help-pause = **/papers-admin pause** 让服务器、频道或订阅暂停，可无限期，或用 `until` 指定到某天。期间上榜的论文随之后的第一份速递送达，最多回溯七天。

help-resume = **/papers-admin resume** 结束暂停。

help-preview = **/papers-admin preview** 仅向你显示频道现在会收到什么。不会发布，也不会记为已发布。

help-post-now = **/papers-admin post-now** 立刻发布今日速递；早上的那次就不再发布。用 `again:true` 可在确认后再次发布今日速递。

help-explain = **/papers-admin explain** 逐步说明某篇论文为什么进入或没有进入频道。

help-history = **/papers-admin history** 显示每天早上的结果：已发、迟发、等待、没有新内容、留到下一次、跳过、放弃，各附原因。
    回溯 14 天；`days` 可更改天数，`channel` 只看该频道。

help-check = **/papers-admin check** 检查频道的速递能否送达：我在那里的权限、它的订阅和时间、论文数据的新旧、已记录的问题。
    如果已无问题，出过故障的频道会立刻重试。`test-message:true` 会在那里发一条小消息以确认。

help-own-topics = **/papers-admin topic** 为本服务器自有的主题命名：`create`、`edit`、`delete`、`list`，以及显示效果的 `test`。凡是需要主题的地方都可以写这些名称。

help-config = **/papers-admin config** 设置早上的时间和速递的外观。需要 **管理服务器** 权限。
    `timezone zone:Asia/Shanghai` · `time at:08:30` · `days days:weekdays` · `alerts channel:#admins` · `show`
    `time` 加上 `channel` 可设置单个频道的时刻。更改不会重复或遗漏任何一天。
    `layout`、`threads`、`silent`、`language`、`empty-days`、`catch-up`、`recap` 和 `max-papers` 决定速递的外观和行为，适用于整个服务器，或加上 `channel` 适用于单个频道。
    `replies` 决定成员的列表是否对所有人可见；`reset` 清除已做的设置。
    `alerts` 指定在哪里报告我无法发布的频道；不设则私信给订阅该频道的成员。

help-data = **/papers-admin data** 需要 **管理服务器** 权限。
    `data export` 将存储的本服务器全部数据导出为 JSON 文件。`data import` 在显示会有哪些更改之后导入这样的文件。`data delete` 经确认后立即全部删除。

help-unknown = 没有这个名称的命令。有：{ $commands }。
