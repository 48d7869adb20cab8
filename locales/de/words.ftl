# Wörter und Formen, die viele Texte teilen.

list-comma = ,{" "}
list-and = {" "}und{" "}
list-or = {" "}oder{" "}
list-semicolon = ;{" "}

# Tage, in den Zeichen von strftime (siehe ../en/words.ftl).
day-format = %a, %-d. %B %Y
day-of-year-format = %a, %-d. %B
day-of-month-format = %a, %-d.
weekday-format = %a
