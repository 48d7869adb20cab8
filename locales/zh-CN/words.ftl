# Words and forms that many texts share.

list-comma = 、
list-and = {" "}且{" "}
list-or = {" "}或{" "}
list-semicolon = ；

# Days, in the signs of strftime (%a short weekday, %-d day, %b short month, %Y year).
day-format = %Y年%-m月%-d日 周%a
day-of-year-format = %-m月%-d日 周%a
day-of-month-format = %-d日 周%a
# A day of the week by itself.
weekday-format = 周%a
