# A topic's text: what can be wrong with it, and how it is said in words.

topic-empty = El tema está vacío. Escribe de qué deben tratar los artículos, por ejemplo: speech recognition.
topic-nothing-searchable = En ‘{ $written }’ no hay ninguna palabra que buscar, solo puntuación. Escribe de qué deben tratar los artículos, por ejemplo: speech recognition.
topic-too-long = El texto tiene { $length } caracteres; el máximo es { $most }. Quédate con las pocas palabras que importan.
topic-too-many-terms = El tema tiene { $terms } palabras, frases y campos; el máximo es { $most }. Quédate con los que importan, o haz dos temas.
topic-unclosed-quote = La comilla en el carácter { $at } (‘{ $written }’) no se cierra nunca. Pon un " al final de la frase, o quita el ".
topic-empty-quotes = Las comillas en el carácter { $at } no contienen ninguna palabra. Escribe una frase dentro, o quítalas.
topic-unclosed-parenthesis = El paréntesis en el carácter { $at } (‘{ $written }’) no se cierra nunca. Pon un ) al final del grupo, o quita el (.
topic-stray-parenthesis = El ) en el carácter { $at } no cierra nada. Pon un ( donde empieza el grupo, o quita el ).
topic-empty-parentheses = Los paréntesis en el carácter { $at } no contienen ninguna palabra. Escribe algo dentro, o quítalos.
topic-too-deep = Los paréntesis en el carácter { $at } están demasiado anidados. Escribe el tema con menos paréntesis, o haz dos temas.
topic-only-exclusions = ‘{ $written }’ solo dice qué dejar fuera. Di también qué quieres, por ejemplo: speech { $written }.
topic-dangling-or = El OR en el carácter { $at } necesita algo deseado a ambos lados, por ejemplo: speech OR audio. Para buscar la palabra misma, escribe “or” en minúsculas.
topic-dangling-exclusion = La exclusión en el carácter { $at } no tiene nada detrás. Escribe justo después la palabra que quieres dejar fuera, por ejemplo: speech -survey.
topic-unknown-field = No existe el campo ‘{ $field }:’ (carácter { $at }). Los campos son author:, org: y cat:. Para buscar las palabras mismas, pon un espacio tras los dos puntos.
topic-unknown-field-like = No existe el campo ‘{ $field }:’ (carácter { $at }). ¿Querías decir { $meant }:? Los campos son author:, org: y cat:. Para buscar las palabras mismas, pon un espacio tras los dos puntos.
topic-empty-field = ‘{ $field }:’ en el carácter { $at } no tiene nada detrás. Escribe el nombre justo después de los dos puntos, por ejemplo: { $example }.
topic-bad-category = ‘{ $written }’ (carácter { $at }) no es una categoría de arXiv. Escribe una como cat:cs.CL, o un archivo entero como cat:cs.

# “papers with ‘speech’ and not ‘survey’”: a topic is put together of these. Of a row of words, only the
# first says “with”.
topic-in-words = artículos { $parts }
topic-with = con { $what }
topic-word = ‘{ $word }’
topic-words = las palabras ‘{ $words }’
topic-phrase = la frase ‘{ $phrase }’
topic-author = de ‘{ $name }’
topic-organisation = de la organización ‘{ $name }’
topic-category = en { $name }
topic-not = no { $what }
topic-group = ({ $parts })

# Why a paper is here: “speech” in the title.
reason-words = “{ $words }”
reason-synonym = “{ $words }” ({ $topic })
reason-short-form = “{ $words }” (abreviatura de “{ $long }”, aprendida de los artículos)
reason-long-form = “{ $words }” (“{ $short }” sin abreviar, aprendido de los artículos)
reason-in-title = { $words } en el título
reason-in-keywords = { $words } en las palabras clave
reason-in-abstract = { $times ->
    [1] { $words } en el resumen
    [2] { $words } dos veces en el resumen
   *[other] { $words } { $times } veces en el resumen
}
reason-in-heading = las palabras { $words } en el título y las palabras clave
reason-close-together = las palabras { $words } muy juntas
reason-anywhere = las palabras { $words } en el artículo
reason-author = de { $name }
reason-organisation = de { $name }
reason-category = en { $name }
reason-many-words = gran parte del tema ({ $words })
reason-some-words = solo { $words }
reason-meaning = de significado cercano

paper-id-unreadable = “{ $written }” no es un id de arXiv ni un enlace a un artículo. Escríbelo como 2608.13489.
collection-id-unreadable = “{ $written }” no puede ser el id de un artículo: de 1 a { $most } caracteres ASCII imprimibles sin espacios
