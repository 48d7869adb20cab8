# A topic's text: what can be wrong with it, and how it is said in words.

topic-empty = Le sujet est vide. Écrivez de quoi les articles doivent parler, par exemple : speech recognition.
topic-nothing-searchable = Il n'y a aucun mot à chercher dans ‘{ $written }’, seulement de la ponctuation. Écrivez de quoi les articles doivent parler, par exemple : speech recognition.
topic-too-long = Le texte a { $length } caractères ; le maximum est { $most }. Gardez les quelques mots qui comptent.
topic-too-many-terms = Le sujet a { $terms } mots, expressions et champs ; le maximum est { $most }. Gardez ceux qui comptent, ou faites-en deux sujets.
topic-unclosed-quote = Le guillemet au caractère { $at } (‘{ $written }’) n'est jamais fermé. Mettez un " à la fin de l'expression, ou retirez le ".
topic-empty-quotes = Les guillemets au caractère { $at } ne contiennent aucun mot. Écrivez-y une expression, ou retirez-les.
topic-unclosed-parenthesis = La parenthèse au caractère { $at } (‘{ $written }’) n'est jamais fermée. Mettez un ) à la fin du groupe, ou retirez le (.
topic-stray-parenthesis = Le ) au caractère { $at } ne ferme rien. Mettez un ( au début du groupe, ou retirez le ).
topic-empty-parentheses = Les parenthèses au caractère { $at } ne contiennent aucun mot. Écrivez-y quelque chose, ou retirez-les.
topic-too-deep = Les parenthèses au caractère { $at } sont trop imbriquées. Écrivez le sujet avec moins de parenthèses, ou faites-en deux sujets.
topic-only-exclusions = ‘{ $written }’ dit seulement ce qu'il faut écarter. Dites aussi ce que vous voulez, par exemple : speech { $written }.
topic-dangling-or = Le OR au caractère { $at } a besoin de quelque chose de voulu des deux côtés, par exemple : speech OR audio. Pour chercher le mot lui-même, écrivez « or » en minuscules.
topic-dangling-exclusion = L'exclusion au caractère { $at } n'est suivie de rien. Écrivez le mot à écarter juste après, par exemple : speech -survey.
topic-unknown-field = Il n'y a pas de champ ‘{ $field }:’ (caractère { $at }). Les champs sont author:, org: et cat:. Pour chercher les mots eux-mêmes, mettez une espace après les deux-points.
topic-unknown-field-like = Il n'y a pas de champ ‘{ $field }:’ (caractère { $at }). Vouliez-vous dire { $meant }: ? Les champs sont author:, org: et cat:. Pour chercher les mots eux-mêmes, mettez une espace après les deux-points.
topic-empty-field = ‘{ $field }:’ au caractère { $at } n'est suivi de rien. Écrivez le nom juste après les deux-points, par exemple : { $example }.
topic-bad-category = ‘{ $written }’ (caractère { $at }) n'est pas une catégorie arXiv. Écrivez-en une comme cat:cs.CL, ou une archive entière comme cat:cs.

# “papers with ‘speech’ and not ‘survey’”: a topic is put together of these. Of a row of words, only the
# first says “with”.
topic-in-words = articles { $parts }
topic-with = avec { $what }
topic-word = ‘{ $word }’
topic-words = les mots ‘{ $words }’
topic-phrase = l'expression ‘{ $phrase }’
topic-author = de ‘{ $name }’
topic-organisation = de l'organisation ‘{ $name }’
topic-category = dans { $name }
topic-not = pas { $what }
topic-group = ({ $parts })

# Why a paper is here: “speech” in the title.
reason-words = « { $words } »
reason-synonym = « { $words } » ({ $topic })
reason-short-form = « { $words } » (abréviation de « { $long } », apprise dans les articles)
reason-long-form = « { $words } » (« { $short } » en toutes lettres, appris dans les articles)
reason-in-title = { $words } dans le titre
reason-in-keywords = { $words } dans les mots-clés
reason-in-abstract = { $times ->
    [1] { $words } dans le résumé
    [2] { $words } deux fois dans le résumé
   *[other] { $words } { $times } fois dans le résumé
}
reason-in-heading = les mots { $words } dans le titre et les mots-clés
reason-close-together = les mots { $words } proches l'un de l'autre
reason-anywhere = les mots { $words } dans l'article
reason-author = de { $name }
reason-organisation = de { $name }
reason-category = dans { $name }
reason-many-words = une bonne part du sujet ({ $words })
reason-some-words = seulement { $words }
reason-meaning = proche par le sens

paper-id-unreadable = « { $written } » n'est ni un identifiant arXiv ni un lien vers un article. Écrivez-le comme 2608.13489.
collection-id-unreadable = « { $written } » ne peut pas être l'identifiant d'un article : 1 à { $most } caractères ASCII imprimables sans espace
