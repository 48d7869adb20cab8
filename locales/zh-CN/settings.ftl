# Times, zones and days as people write them.

time-unreadable = “{ $written }” 不是时刻；请写成 08:30。

zone-without-daylight-saving = “{ $written }” 不含夏令时；请选择一个地点：{ $places }。
zone-unknown = 没有时区 “{ $written }”。请写一个地点，例如 { $example }。
zone-unknown-like = 没有时区 “{ $written }”。你是想写 { $places } 吗？
zone-nearest-city = 离你最近的大城市
zone-with-time = { $zone }（现在 { $time }）

days-every-day = 每天
days-weekdays = 工作日
days-unreadable = 看不懂这些日子。请写“每天”、“工作日”，或“周一、周三、周五”这样的列表。
days-none = 至少需要一天。若要暂停速递一段时间，请暂停该频道。
