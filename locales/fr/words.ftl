# Mots et formes que partagent beaucoup de textes.

list-comma = ,{" "}
list-and = {" "}et{" "}
list-or = {" "}ou{" "}
list-semicolon = {" "};{" "}

# Les jours, dans les signes de strftime (voir ../en/words.ftl).
day-format = %a %-d %b %Y
day-of-year-format = %a %-d %b
day-of-month-format = %a %-d
weekday-format = %a
