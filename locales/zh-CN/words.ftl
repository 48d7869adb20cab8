# 许多文本共用的词语和格式。

list-comma = 、
list-and = 和
list-or = 或
list-semicolon = ；

# 日期，使用 strftime 的记号（见 ../en/words.ftl）。
day-format = %Y年%-m月%-d日 周%a
day-of-year-format = %-m月%-d日 周%a
day-of-month-format = %-d日 周%a
weekday-format = 周%a
