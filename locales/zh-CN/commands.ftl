# The commands' names and descriptions in this language: a message for each command, named after its path.
# `papers` and `papers-admin` have no names here: they are called the same in every language.

papers =
    .description = 研究论文：按主题、看今日、逐篇查看

papers-topic = 主题
    .description = 查找某个主题的论文
    .query = 查询
    .query-description = 词语、"短语"、-排除、a OR b、author:姓名，或主题名
    .since = 时间
    .since-description = 往前多久；不填则为全部
    .since-a-week = 一周
    .since-a-month = 一个月
    .since-3-months = 三个月
    .since-a-year = 一年
    .since-everything = 全部
    .has-code = 有代码
    .has-code-description = 只看附有代码链接的论文
    .sort = 排序
    .sort-description = 不填则按相关度
    .sort-best-match = 最相关
    .sort-newest = 最新
    .sort-upvotes = 点赞数
    .share = 分享
    .share-description = 让这里的所有人看到回答

papers-today = 今日
    .description = 查看最新一天的论文
    .topic = 主题
    .topic-description = 只看与此相关的论文
    .limit = 数量
    .limit-description = 数量；不填则为 10
    .sort = 排序
    .sort-description = 不填则按热门
    .sort-trending = 热门
    .sort-upvotes = 点赞数
    .sort-newest = 最新
    .share = 分享
    .share-description = 让这里的所有人看到回答

papers-top = 最热
    .description = 查看点赞最多的论文
    .period = 时段
    .period-description = 不填则为一周
    .period-3-days = 三天
    .period-a-week = 一周
    .period-a-month = 一个月
    .period-a-year = 一年
    .topic = 主题
    .topic-description = 只看与此相关的论文
    .limit = 数量
    .limit-description = 数量；不填则为 10
    .share = 分享
    .share-description = 让这里的所有人看到回答

papers-show = 显示
    .description = 查看一篇论文：摘要、作者、点赞数、链接
    .paper = 论文
    .paper-description = 输入标题中的词再选择；或 arXiv 编号、链接
    .share = 分享
    .share-description = 让这里的所有人看到回答

papers-similar = 相似
    .description = 查找与某篇论文相似的论文
    .paper = 论文
    .paper-description = 输入标题中的词再选择；或 arXiv 编号、链接
    .limit = 数量
    .limit-description = 数量；不填则为 10
    .share = 分享
    .share-description = 让这里的所有人看到回答

papers-random = 随机
    .description = 随机显示一篇论文；越受欢迎越容易出现
    .topic = 主题
    .topic-description = 只看与此相关的论文
    .share = 分享
    .share-description = 让这里的所有人看到回答

papers-topics = 主题列表
    .description = 查看有名称的主题，或某个主题的含义
    .topic = 主题
    .topic-description = 这个主题的含义
    .share = 分享
    .share-description = 让这里的所有人看到回答

papers-subscriptions = 订阅
    .description = 查看一个频道会收到什么、何时收到
    .channel = 频道
    .channel-description = 哪个频道；不填则为这里

papers-saved = 收藏
    .description = 你收藏以便日后阅读的论文

papers-saved-list = 列表
    .description = 查看你收藏的论文

papers-saved-add = 添加
    .description = 收藏一篇论文以便日后阅读
    .paper = 论文
    .paper-description = 输入标题中的词再选择；或 arXiv 编号、链接

papers-saved-remove = 移除
    .description = 不再收藏一篇论文
    .paper = 论文
    .paper-description = 你收藏的某一篇

papers-saved-clear = 清空
    .description = 经确认后清空你收藏的全部论文

papers-saved-export = 导出
    .description = 将你收藏的论文导出为文件
    .format = 格式
    .format-description = 不填则为 BibTeX
    .format-bibtex = BibTeX
    .format-ris = RIS
    .format-markdown = Markdown
    .format-csv = CSV

papers-follow = 关注
    .description = 通过私信送达的个人速递

papers-follow-add = 添加
    .description = 每天或每周通过私信接收论文
    .kind = 类型
    .kind-description = 关注的类型
    .kind-topic = 主题
    .kind-author = 作者
    .kind-keyword = 关键词
    .value = 内容
    .value-description = 主题、作者姓名或词语
    .deliver = 频率
    .deliver-description = 频率；不填则为每天
    .deliver-daily = 每天
    .deliver-weekly = 每周
    .zone = 时区
    .zone-description = 你所在的地方，例如 Asia/Shanghai

papers-follow-list = 列表
    .description = 查看你关注的内容和送达时间

papers-follow-remove = 移除
    .description = 不再关注某项
    .value = 内容
    .value-description = 你关注的某一项

papers-follow-schedule = 时间
    .description = 设置你的个人速递何时送达
    .at = 时刻
    .at-description = 你的当地时间，例如 08:30
    .deliver = 频率
    .deliver-description = 频率
    .deliver-daily = 每天
    .deliver-weekly = 每周
    .day = 星期
    .day-description = 每周时在哪一天
    .day-monday = 周一
    .day-tuesday = 周二
    .day-wednesday = 周三
    .day-thursday = 周四
    .day-friday = 周五
    .day-saturday = 周六
    .day-sunday = 周日
    .zone = 时区
    .zone-description = 你所在的地方，例如 Asia/Shanghai

papers-timezone = 时区
    .description = 设置你所在的地方，用于个人速递
    .zone = 时区
    .zone-description = 地点，例如 Asia/Shanghai

papers-status = 状态
    .description = 查看论文数据的新旧和速递的时间

papers-privacy = 隐私
    .description = 存储的与你有关的信息

papers-privacy-show = 显示
    .description = 查看存储的与你有关的信息

papers-privacy-export = 导出
    .description = 将存储的与你有关的信息导出为文件

papers-privacy-delete = 删除
    .description = 经确认后删除存储的与你有关的信息

papers-help = 帮助
    .description = 讲解各条命令
    .command = 命令
    .command-description = 哪条命令

papers-about = 关于
    .description = 关于我：版本、源代码、许可证、致谢

papers-admin =
    .description = 设置本服务器的每日论文

papers-admin-setup = 快速设置
    .description = 三个回答即可设置每日论文

papers-admin-subscribe = 订阅
    .description = 每天早上在频道发布某个主题的论文
    .topic = 主题
    .topic-description = 例如：diffusion -survey；多个主题用逗号分隔
    .channel = 频道
    .channel-description = 发布到哪里；不填则为这里
    .exclude = 排除
    .exclude-description = 略去与此相关的论文
    .author = 作者
    .author-description = 只要这位作者的论文
    .level = 范围
    .level-description = 主题匹配的宽严程度
    .level-strict = 严格
    .level-normal = 标准
    .level-wide = 宽松
    .min-upvotes = 最低点赞数
    .min-upvotes-description = 略去点赞数低于此值的论文
    .has-code = 有代码
    .has-code-description = 只要有代码的论文
    .max-papers = 论文数
    .max-papers-description = 该频道的速递显示的论文数
    .mention = 提及
    .mention-description = 有论文时提及的身份组

papers-admin-edit = 编辑
    .description = 更改订阅
    .subscription = 订阅
    .subscription-description = 本服务器的某个订阅
    .topic = 主题
    .topic-description = 另一个主题
    .exclude = 排除
    .exclude-description = 同时略去与此相关的论文
    .author = 作者
    .author-description = 只要这位作者的论文
    .level = 范围
    .level-description = 主题匹配的宽严程度
    .level-strict = 严格
    .level-normal = 标准
    .level-wide = 宽松
    .min-upvotes = 最低点赞数
    .min-upvotes-description = 略去点赞数低于此值的论文
    .has-code = 有代码
    .has-code-description = 只要有代码的论文
    .max-papers = 论文数
    .max-papers-description = 该频道的速递显示的论文数
    .mention = 提及
    .mention-description = 有论文时提及的身份组
    .to-channel = 移至频道
    .to-channel-description = 移到另一个频道
    .clear = 清空
    .clear-description = 恢复为从未设置的项目
    .clear-exclude = 排除
    .clear-author = 作者
    .clear-level = 范围
    .clear-min-upvotes = 最低点赞数
    .clear-has-code = 有代码
    .clear-mention = 提及

papers-admin-pause = 暂停
    .description = 暂停发布一段时间
    .target = 对象
    .target-description = 服务器、频道或订阅
    .until = 截止
    .until-description = 例如：星期一、2 周后、2027-01-07

papers-admin-resume = 恢复
    .description = 重新发布已暂停的内容
    .target = 对象
    .target-description = 服务器、频道或订阅

papers-admin-explain = 解释
    .description = 查看某篇论文为什么发布或没有发布
    .paper = 论文
    .paper-description = 标题中的词、arXiv 编号或链接
    .channel = 频道
    .channel-description = 哪个频道；不填则为这里

papers-admin-unsubscribe = 取消订阅
    .description = 不再在频道发布某个主题
    .subscription = 订阅
    .subscription-description = 本服务器的某个订阅

papers-admin-list = 列表
    .description = 查看各频道收到的内容和存在的问题
    .channel = 频道
    .channel-description = 只看此频道

papers-admin-history = 历史
    .description = 查看每天早上的结果：已发、迟发、等待、跳过及原因
    .channel = 频道
    .channel-description = 只看此频道
    .days = 天数
    .days-description = 往前多少天；不填则为 14

papers-admin-check = 检查
    .description = 检查频道的速递能否送达
    .channel = 频道
    .channel-description = 哪个频道；不填则为这里
    .test-message = 测试消息
    .test-message-description = 在那里发一条消息，然后删除

papers-admin-preview = 预览
    .description = 仅自己可见：频道会收到什么
    .channel = 频道
    .channel-description = 哪个频道；不填则为这里
    .subscription = 订阅
    .subscription-description = 只看此订阅
    .date = 日期
    .date-description = 此日的论文；不填则为新论文

papers-admin-topic = 主题
    .description = 本服务器自有的主题

papers-admin-topic-create = 创建
    .description = 为本服务器自有的主题命名
    .name = 名称
    .name-description = 最多 32 个字符，例如：our robots
    .keywords = 关键词
    .keywords-description = 至少包含其中之一，用逗号分隔
    .exclude = 排除
    .exclude-description = 均不包含，用逗号分隔
    .authors = 作者
    .authors-description = 其中一位的论文，用逗号分隔
    .categories = 分类
    .categories-description = 属于其中之一，例如：cs.CL, cs.RO

papers-admin-topic-edit = 编辑
    .description = 更改本服务器自有的主题
    .name = 名称
    .name-description = 哪个主题
    .rename = 新名称
    .rename-description = 另一个名称
    .keywords = 关键词
    .keywords-description = 用这些关键词重新开始，用逗号分隔
    .exclude = 排除
    .exclude-description = 同样均不包含，用逗号分隔
    .authors = 作者
    .authors-description = 其中一位的论文，用逗号分隔
    .categories = 分类
    .categories-description = 属于其中之一，例如：cs.CL, cs.RO

papers-admin-topic-delete = 删除
    .description = 经确认后删除本服务器自有的主题
    .name = 名称
    .name-description = 哪个主题

papers-admin-topic-list = 列表
    .description = 查看本服务器自有的主题

papers-admin-topic-test = 测试
    .description = 查看某个主题最近 30 天带来了什么
    .name = 名称
    .name-description = 哪个主题

papers-admin-post-now = 立即发布
    .description = 立刻在频道发布今日速递
    .channel = 频道
    .channel-description = 哪个频道；不填则为这里
    .again = 再次
    .again-description = 今天已发布过也再发一次

papers-admin-config = 设置
    .description = 速递何时发布、如何发布

papers-admin-config-show = 显示
    .description = 查看设置
    .channel = 频道
    .channel-description = 此频道的设置

papers-admin-config-timezone = 时区
    .description = 设置以哪个时区的早上为准
    .zone = 时区
    .zone-description = 地点，例如 Asia/Shanghai
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-time = 时刻
    .description = 设置速递的当地时间
    .at = 时刻
    .at-description = 例如 08:30；填“server”则跟随服务器
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-days = 星期
    .description = 设置每周哪几天发送速递
    .days = 星期
    .days-description = 每天、工作日，或列表，例如：周一、周三、周五
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-empty-days = 无论文日
    .description = 设置没有论文的日子发布什么
    .what = 选项
    .what-description = 不发布，或发一行说明
    .what-skip = 不发布
    .what-one-line = 发一行说明
    .what-default = 默认
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-layout = 布局
    .description = 设置论文的显示方式
    .what = 选项
    .what-description = 带摘要和图片，或每篇一行
    .what-cards = 卡片
    .what-compact = 紧凑
    .what-default = 默认
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-threads = 子区
    .description = 在每份速递下开一个讨论子区
    .what = 选项
    .what-description = 需要“创建公共子区”权限
    .what-on = 开
    .what-off = 关
    .what-default = 默认
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-language = 语言
    .description = 设置速递和分享的回答的语言
    .what = 选项
    .what-description = 论文本身保持不变
    .what-default = 默认
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-silent = 静音
    .description = 发布速递时不发送通知
    .what = 选项
    .what-description = 是否不让任何人的设备发出声音
    .what-on = 开
    .what-off = 关
    .what-default = 默认
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-catch-up = 迟到处理
    .description = 设置迟到的速递如何处理
    .what = 选项
    .what-description = 没能按时发布时
    .what-post-late = 晚发
    .what-merge-into-next = 并入下一次
    .what-skip = 跳过
    .what-default = 默认
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-recap = 回顾
    .description = 再次展示每周或每月的最佳论文
    .what = 选项
    .what-description = 频率
    .what-off = 关
    .what-weekly = 每周
    .what-monthly = 每月
    .what-default = 默认
    .channel = 频道
    .channel-description = 仅此频道

papers-admin-config-replies = 回答
    .description = 设置谁能看到对成员命令的回答
    .what = 选项
    .what-description = 提问者本人，或频道中的所有人
    .what-private = 仅提问者可见
    .what-public = 公开

papers-admin-config-alerts = 警报
    .description = 选择在哪里报告我无法发布的频道
    .channel = 频道
    .channel-description = 不填则通知设置订阅的成员

papers-admin-config-max-papers = 论文数
    .description = 设置频道的速递显示多少篇论文
    .papers = 论文数
    .papers-description = 1 到 25；其余的在“更多”后面
    .channel = 频道
    .channel-description = 哪个频道；不填则为这里

papers-admin-config-reset = 重置
    .description = 经确认后清除所有设置
    .channel = 频道
    .channel-description = 仅此频道：跟随服务器

papers-admin-data = 数据
    .description = 我存储的本服务器数据

papers-admin-data-import = 导入
    .description = 从文件导入设置和订阅
    .file = 文件
    .file-description = 来自“data export”的文件，最大 256 KiB

papers-admin-data-export = 导出
    .description = 将我存储的本服务器全部数据导出为 JSON

papers-admin-data-delete = 删除
    .description = 经确认后删除我存储的本服务器全部数据

look-up-papers = 查找论文

save-papers = 收藏论文
