# `/papers help`: what there is, and a page for each command.

help-overview = **paperboy** posts each channel the day's trending papers about its topics, once each morning.

    {"**"}For everybody**
    `/papers topic` – papers about anything, at once
    `/papers today` – the newest day's papers
    `/papers show` – one paper's card
    `/papers similar` – papers like one that you know
    `/papers privacy` – what is stored about you

    {"**"}For admins**
    `/papers-admin subscribe` – a topic for a channel
    `/papers-admin list`, `unsubscribe`, `preview`, `post-now`
    `/papers-admin history` – what became of each morning
    `/papers-admin check` – whether a channel's digests can come
    `/papers-admin config` – time zone, time, days, alerts
    `/papers-admin data` – everything that is stored of this server, or its end

    More about one: `/papers help command:topic`

help-topic = **/papers topic** finds papers in my own cache and says why each is there.
    `diffusion models` – both words, close together
    `"chain of thought"` – this phrase
    `speech -survey` – without a word
    `speech OR audio` – either of them
    `author:"Yuan Li"`, `org:alibaba`, `cat:cs.CL` – by author, organisation, arXiv category
    `rlhf`, `agents`, `diffusion` … – well-known topics bring their synonyms
    `since` and `sort` narrow the list; `share:true` shows it to everybody.

help-today = **/papers today** shows the newest day that Hugging Face has listed, the most trending first.
    `topic` keeps only papers about it: `/papers today topic:robotics`

help-show = **/papers show** shows one paper: abstract, authors, votes, code, links.
    Type words of its title and pick it from the list, or give an arXiv id or a link: `/papers show paper:2608.13489`

help-similar = **/papers similar** finds papers that share a paper's rare words, and names them: `/papers similar paper:2608.13489`

help-privacy = **/papers privacy** shows what is stored about you; `forget:true` has it forgotten. It works here and in direct messages.

help-subscribe = **/papers-admin subscribe** posts a topic's papers in a channel every morning. It needs **Manage Channels** there.
    `topic` is anything that `/papers topic` takes; `channel` is here unless you say.
    `level` says how wide it is read; `min-upvotes` leaves out papers with fewer votes.

help-unsubscribe = **/papers-admin unsubscribe** ends a subscription. What was posted stays, and is not posted again should you subscribe once more.

help-list = **/papers-admin list** shows what each channel gets, when its next post comes, and what is wrong with it. With `channel` long topics are shown whole.

help-history = **/papers-admin history** shows what became of each morning: posted, late, waiting, nothing new, left to the next, skipped, given up, each with the reason.
    It goes back 14 days; `days` says otherwise, `channel` shows only that one.

help-check = **/papers-admin check** looks whether a channel's digests can come: my rights there, its subscriptions and schedule, the age of the papers, trouble that is noted.
    When nothing is wrong any more, a channel in trouble is tried at once. `test-message:true` posts a small message there to be sure.

help-preview = **/papers-admin preview** shows privately what a channel would get now. Nothing is posted or marked as posted.

help-post-now = **/papers-admin post-now** posts the digest of today at once; the morning's own post then does not come. With `again:true` it posts today's digest once more.

help-config = **/papers-admin config** sets when mornings are. It needs **Manage Server**.
    `timezone zone:Europe/Berlin` · `time at:08:30` · `days days:weekdays` · `alerts channel:#admins` · `show`
    `time` with `channel` sets one channel's own time. Changing them neither repeats nor loses a day.
    `alerts` says where I tell of channels that I can't post in; without it I write to the member who subscribed the channel.

help-data = **/papers-admin data** needs **Manage Server**.
    `data export` gives you everything that is stored of this server as a JSON file. `data delete` deletes it at once, after asking.

help-unknown = There is no command of that name. There are: { $commands }.
