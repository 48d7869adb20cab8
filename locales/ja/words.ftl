# Words and forms that many texts share.

list-comma = 、
list-and = {" "}かつ{" "}
list-or = {" "}または{" "}
list-semicolon = ；

# Days, in the signs of strftime (%a short weekday, %-d day, %b short month, %Y year).
day-format = %Y年%-m月%-d日(%a)
day-of-year-format = %-m月%-d日(%a)
day-of-month-format = %-d日(%a)
# A day of the week by itself.
weekday-format = %a
