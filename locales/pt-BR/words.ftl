# Palavras e formas que muitos textos compartilham.

list-comma = ,{" "}
list-and = {" "}e{" "}
list-or = {" "}ou{" "}
list-semicolon = ;{" "}

# Os dias, nos sinais de strftime (veja ../en/words.ftl).
day-format = %a, %-d de %b de %Y
day-of-year-format = %a, %-d de %b
day-of-month-format = %a, %-d
weekday-format = %a
