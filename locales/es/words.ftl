# Words and forms that many texts share.

list-comma = ,{" "}
list-and = {" "}y{" "}
list-or = {" "}o{" "}
list-semicolon = ;{" "}

# Days, in the signs of strftime (%a short weekday, %-d day, %b short month, %Y year).
day-format = %a %-d %b %Y
day-of-year-format = %a %-d %b
day-of-month-format = %a %-d
# A day of the week by itself.
weekday-format = %a
