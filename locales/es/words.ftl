# Palabras y formas que comparten muchos textos.

list-comma = ,{" "}
list-and = {" "}y{" "}
list-or = {" "}o{" "}
list-semicolon = ;{" "}

# Los días, en los signos de strftime (véase ../en/words.ftl).
day-format = %a %-d %b %Y
day-of-year-format = %a %-d %b
day-of-month-format = %a %-d
weekday-format = %a
