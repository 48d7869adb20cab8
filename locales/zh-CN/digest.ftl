# What stands in a channel each morning, and around papers everywhere.

digest-heading = 每日论文 · { $day }
digest-part = 每日论文 · { $day } · 第 { $part }/{ $parts } 部分
digest-late = 晚发了 { $duration }

window-day = { $day } 上榜
window-days = { $from } – { $to } 上榜

digest-no-papers = 没有新论文
digest-papers = { $total } 篇论文
digest-papers-shown = { $total } 篇论文中的 { $shown } 篇
digest-about = { $papers }，主题：{ $topics }
digest-about-more = { $papers }，主题：{ $topics }，另有 { $more } 个

digest-rising = 📈 正在走红：点赞数自昨天以来翻倍
digest-elsewhere = 完整内容在本服务器的另一个频道
digest-elsewhere-more = 另有 { $count } 篇
digest-empty-feed-quiet = 没有新论文上榜
digest-empty-nothing-matched = 没有匹配的新论文

# A look back at a week or month.
look-back-heading = 回顾 · { $day }
look-back-saved = 这里收藏最多的论文
look-back-saved-times = 被收藏 { $count } 次

open-a-paper = 打开一篇论文…
digest-more = 更多 ({ $count })

feed-silent-since = 论文数据截至 { $day } { $time }：此后 Hugging Face 一直没有响应。
feed-never-answered = 还没有论文：Hugging Face 没有响应。

duration-minutes = { $minutes } 分钟
duration-hours = { $hours } 小时
duration-hours-minutes = { $hours } 小时 { $minutes } 分钟

# The lines of a paper.
paper-matched = 匹配：{ $topics }
paper-code = 代码
paper-code-stars = 代码 ★ { $stars }
paper-listed = { $day } 上榜
paper-published = { $day } 发表
paper-comments = { $count } 条评论
paper-project = 项目主页

# Pages of papers.
list-untitled = 论文
list-papers = { $total } 篇论文
list-papers-of = { $of } 篇论文中的前 { $total } 篇
list-page = 第 { $page }/{ $pages } 页
list-previous = ◀ 上一页
list-next = 下一页 ▶
share-here = 分享到这里
card-similar = 相似论文
card-save = 收藏
card-another = 再来一篇

# Why a morning ended without its digest, or a channel can't be posted in. Each may follow a colon.
cause-not-running = 机器人当时没有运行
cause-not-in-server = 机器人当时不在本服务器
cause-too-late = 晚了 6 小时以上
cause-nothing-new = 没有匹配的新论文
cause-no-answer = Discord 没有响应
cause-history-hidden = 无法判断是否已经发布，因为我无权读取该频道的历史消息
cause-expired = 当天没能发出
cause-channel-gone = 频道已被删除；请用 `/papers-admin unsubscribe` 移除它的订阅
cause-refused = Discord 不允许我在那里发布；用 `/papers-admin check` 查看缺少什么
cause-cannot-see = 我看不到该频道；请在那里授予我 **查看频道** 权限
cause-lacks-right = 我在那里缺少权限：需要 **查看频道**、**发送消息**、**嵌入链接** 和 **读取消息历史记录**
cause-thread-archived = 子区已归档；请重新打开
cause-thread-locked = 子区已锁定；请解锁
cause-wrong-kind = 我无法在这类频道发布；请改为订阅文字、公告或论坛频道，或子区
cause-automod = AutoMod 拦截了我的消息；请为我设置例外
cause-own-fault = Discord 拒绝了我的消息；这是我的故障，运营者可在日志中查到
cause-restored = 从备份恢复；可能之前已经发布过

alert-channel-trouble = 我无法在 { $channel } 发布每日论文：{ $why }。
    不会丢失任何内容：设置保留，论文最多等待一周。修复后我会自动继续；在该服务器用 `/papers-admin check` 可查看我看到的情况。
cause-direct-messages-closed = 无法给你发私信；请允许接收共同服务器成员的私信
cause-tag-wanted = 该论坛要求每个帖子都有标签，但没有我可用的标签；请添加一个
cause-paused = 已暂停
cause-left-out = 迟到，此处迟到的速递会略去
cause-late = 迟到，此处迟到的速递会并入下一次
