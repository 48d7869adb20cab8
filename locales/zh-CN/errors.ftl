# Refusals and faults: a sentence of cause, a sentence of cure.

only-in-servers = 这只能在服务器中使用；在这里你可以用 `/papers topic`、`/papers today` 和 `/papers show`。
lacks-manage-channels = 你需要在这里拥有 **管理频道** 权限。管理员也可以在 服务器设置 → 整合 中开放这条命令。
lacks-manage-channels-in = 你需要在 { $channel } 拥有 **管理频道** 权限。管理员也可以在 服务器设置 → 整合 中开放这条命令。
lacks-manage-server = 你需要在这里拥有 **管理服务器** 权限。管理员也可以在 服务器设置 → 整合 中开放这条命令。
lacks-send-messages = 分享需要你在这里拥有 **发送消息** 权限。请联系管理员，或只给自己看。
lacks-send-in-threads = 分享需要你在这里拥有 **在子区内发送消息** 权限。请联系管理员，或只给自己看。
lacks-external-apps = 本服务器没有添加我，分享需要你在这里拥有 **使用外部应用** 权限。请只给自己看，或联系管理员。

button-too-old = 这个按钮来自其他版本，或它对应的内容已不存在。请重新运行命令：`/papers topic`、`/papers today`，全部命令见 `/papers help`。
button-choose-paper = 请从菜单中选择一篇论文。
button-of-other-channel = 这个按钮属于另一个频道。请在发布速递的地方点击。
button-digest-gone = 这份速递的其余部分已经没有了。`/papers today` 可查看最新一天。
list-too-old = 这个列表太旧，无法翻页。请重新运行命令。

command-changed = 这条命令已更改。请重新加载 Discord (Ctrl+R)，然后再运行一次。
went-wrong = 我这边出了问题（代码 { $code }）。重试之前请先看看是否已经完成。如果一直如此，请把这个代码发给运营者。

cache-empty = 我的缓存还是空的：Hugging Face 尚未响应。请过几分钟再试。
paper-not-named = 我通过 arXiv 编号（例如 2608.13489）或链接识别论文。请从输入时弹出的列表中选择。
paper-unknown = 我没有论文 **{ $paper }**（{ $reach }）。
paper-unknown-open = 我没有论文 **{ $paper }**（{ $reach }）。在 arXiv 上打开：<https://arxiv.org/abs/{ $id }>
cache-goes-back-to = 我的缓存最早到 { $day }
cache-has-nothing = 我的缓存还是空的

# Whether the bot can post in a channel.
channel-of-wrong-kind = 我可以在文字、公告和论坛频道以及子区中发布；{ $channel } 都不是。请指定其他频道。
channel-cannot-see = 我看不到 { $channel }：我在那里被禁止 **查看频道**。请在频道权限中允许，然后重试。
channel-lacks-rights = 我无法在 { $channel } 发布：{ $rights }。请在那里允许，然后重试。
channel-lacks-threads = { $channel } 的速递设为开启子区，但我无法创建：{ $rights }。请在那里允许，或运行 `/papers-admin config threads what:off`，然后重试。
channel-right-missing = **{ $right }** { $place }
right-denied-for-me = 在此频道的权限中对我禁用
right-denied-for-role = 在此频道的权限中对我的身份组 { $role } 禁用
right-denied-for-everyone = 在此频道的权限中对 @everyone 禁用，且未对我的身份组开放
right-not-given = 未授予我在本服务器的任何身份组
discord-silent = Discord 目前没有响应。请一分钟后再试。
asked-too-often = 我向 Discord 查询本服务器频道的次数过多；请在 { $when } 再试。

# Discord's names of the rights, as its own settings show them.
right-view-channel = 查看频道
right-send-messages = 发送消息
right-embed-links = 嵌入链接
right-read-history = 读取消息历史记录
right-create-threads = 创建公共子区
right-send-in-threads = 在子区内发送消息
right-mention-roles = 提及 @everyone、@here 和所有身份组
