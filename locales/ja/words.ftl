# 多くのテキストが共有する言葉と形式。

list-comma = 、
list-and = と
list-or = または
list-semicolon = ；

# 日付。strftime の記号で書きます（../en/words.ftl を参照）。
day-format = %Y年%-m月%-d日(%a)
day-of-year-format = %-m月%-d日(%a)
day-of-month-format = %-d日(%a)
weekday-format = %a
