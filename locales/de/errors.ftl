# Refusals and faults: a sentence of cause, a sentence of cure.

only-in-servers = Das geht nur auf Servern; hier kannst du `/papers topic`, `/papers today` und `/papers show` verwenden.
lacks-manage-channels = Dafür brauchst du hier **Kanäle verwalten**. Ein Admin kann diesen Befehl auch unter Servereinstellungen → Integrationen freigeben.
lacks-manage-channels-in = Dafür brauchst du **Kanäle verwalten** in { $channel }. Ein Admin kann diesen Befehl auch unter Servereinstellungen → Integrationen freigeben.
lacks-manage-server = Dafür brauchst du hier **Server verwalten**. Ein Admin kann diesen Befehl auch unter Servereinstellungen → Integrationen freigeben.
lacks-send-messages = Um etwas zu teilen, brauchst du hier **Nachrichten senden**. Frag einen Admin, oder behalte es für dich.
lacks-send-in-threads = Um etwas zu teilen, brauchst du hier **Nachrichten in Threads senden**. Frag einen Admin, oder behalte es für dich.
lacks-external-apps = Dieser Server hat mich nicht hinzugefügt, und um etwas zu teilen, brauchst du hier **Externe Apps verwenden**. Behalte es für dich, oder frag einen Admin.

button-too-old = Dieser Button stammt aus einer anderen Version, oder was er tat, gibt es nicht mehr. Führe den Befehl noch einmal aus: `/papers topic`, `/papers today`, oder `/papers help` für alle.
button-choose-paper = Wähle ein Paper aus dem Menü.
button-of-other-channel = Dieser Button gehört zu einem anderen Kanal. Drück ihn dort, wo der Digest gepostet wurde.
button-digest-gone = Den Rest dieses Digests habe ich nicht mehr. `/papers today` zeigt den neuesten Tag.
list-too-old = Diese Liste ist zu alt zum Blättern. Führe den Befehl noch einmal aus.

command-changed = Dieser Befehl hat sich geändert. Lade Discord neu (Strg+R), dann führe ihn noch einmal aus.
went-wrong = Bei mir ist etwas schiefgegangen (Code { $code }). Sieh nach, ob es trotzdem geklappt hat, bevor du es noch einmal versuchst. Wenn es dabei bleibt, schick diesen Code dem Betreiber.

cache-empty = Mein Cache ist noch leer: Hugging Face hat noch nicht geantwortet. Versuch es in ein paar Minuten noch einmal.
paper-not-named = Ich kenne Papers nach ihrer arXiv-ID, etwa 2608.13489, oder nach einem Link. Wähle eines aus der Liste, die sich beim Tippen öffnet.
paper-unknown = Das Paper **{ $paper }** habe ich nicht ({ $reach }).
paper-unknown-open = Das Paper **{ $paper }** habe ich nicht ({ $reach }). Auf arXiv öffnen: <https://arxiv.org/abs/{ $id }>
cache-goes-back-to = mein Cache reicht bis { $day } zurück
cache-has-nothing = mein Cache ist noch leer

# Whether the bot can post in a channel.
channel-of-wrong-kind = Ich kann in Text-, Ankündigungs- und Forenkanälen und in Threads posten; { $channel } ist nichts davon. Nenne einen anderen Kanal.
channel-cannot-see = Ich kann { $channel } nicht sehen: **Kanal ansehen** ist mir dort verweigert. Erlaube es in den Berechtigungen des Kanals, dann versuch es noch einmal.
channel-lacks-rights = Ich kann in { $channel } nicht posten: { $rights }. Erlaube es dort, dann versuch es noch einmal.
channel-lacks-threads = Ich kann in { $channel } keine Threads eröffnen, wie es für die Digests dort festgelegt ist: { $rights }. Erlaube es dort oder führe `/papers-admin config threads what:off` aus, dann versuch es noch einmal.
channel-right-missing = **{ $right }** ist { $place }
right-denied-for-me = mir in den Berechtigungen dieses Kanals verweigert
right-denied-for-role = meiner Rolle { $role } in den Berechtigungen dieses Kanals verweigert
right-denied-for-everyone = @everyone in den Berechtigungen dieses Kanals verweigert und meiner Rolle nicht erlaubt
right-not-given = keiner meiner Rollen auf diesem Server gegeben
discord-silent = Discord antwortet mir gerade nicht. Versuch es in einer Minute noch einmal.
asked-too-often = Ich habe Discord zu oft nach den Kanälen dieses Servers gefragt; versuch es { $when } noch einmal.

# Discord's names of the rights, as its own settings show them.
right-view-channel = Kanal ansehen
right-send-messages = Nachrichten senden
right-embed-links = Links einbetten
right-read-history = Nachrichtenverlauf anzeigen
right-create-threads = Öffentliche Threads erstellen
right-send-in-threads = Nachrichten in Threads senden
right-mention-roles = @everyone, @here und alle Rollen erwähnen
