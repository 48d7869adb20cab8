# Words and forms that many texts share.

list-comma = ,{" "}
list-and = {" "}e{" "}
list-or = {" "}ou{" "}
list-semicolon = ;{" "}

# Days, in the signs of strftime (%a short weekday, %-d day, %b short month, %Y year).
day-format = %a, %-d de %b de %Y
day-of-year-format = %a, %-d de %b
day-of-month-format = %a, %-d
# A day of the week by itself.
weekday-format = %a
