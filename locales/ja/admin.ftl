# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = 次の投稿：{ $moment }（{ $from_now }）。
next-post-today = 新しい論文があれば、今日のダイジェストは 1 分以内に届きます。{ $next }
next-post-today-feed-late = 新しい論文があれば、今日のダイジェストは Hugging Face が再び応答ししだい届きます。{ $next }
next-post-none-before = { $next } 前回の投稿が届かなかったため、{ $moment } より前には試しません。詳しくは `/papers-admin check` をご覧ください。
next-post-paused = 一時停止中：`/papers-admin resume` まで、ダイジェストは届きません。
next-post-after-pause = 一時停止中。{ $next }
next-post-unknown-channel = このサーバーにそのようなチャンネルは見当たりません。入力中に開く一覧から選んでください。
next-post-not-again = { $next } 今日すでに投稿したダイジェストは、もう一度投稿されません。
next-post-moved = { $channels } の今日のダイジェストはまだ投稿されていません。新しい論文があれば 1 分以内に届きます。{ $next }
next-post-moved-feed-late = { $channels } の今日のダイジェストはまだ投稿されていません。新しい論文があれば Hugging Face が再び応答ししだい届きます。{ $next }
next-post-channels-and-more = { $channels } ほか { $more } 件
next-post-no-subscription = { $channel } にはまだ購読がありません。`/papers-admin subscribe` から始めてください。

# What is wrong with a channel.
trouble-tried-again = ⚠ { $since } から投稿が届いていません：{ $why }。{ $next_try }にもう一度試します。
trouble-tried-with-next = ⚠ { $since } から投稿が届いていません：{ $why }。次のダイジェストでもう一度試します。

# Buttons
button-preview = プレビュー
button-post-now = 今すぐ 1 回投稿
button-undo = 元に戻す
button-channel-unknown = このチャンネルについての情報はもうありません。`/papers-admin subscribe` からやり直してください。

# subscribe
subscribe-done = ✅ { $channel } で **{ $topic }** を購読しました：{ $meaning }。
subscribe-done-with = ✅ { $channel } で **{ $topic }** を購読しました（{ $options }）：{ $meaning }。
subscribe-already = { $channel } はすでに **{ $topic }** を購読しています。何も変更していません。オプションの変更は `/papers-admin edit` で。
subscribe-max-papers = { $channel } のダイジェストに載る論文の上限：{ $before } → **{ $after }** 本。
subscribe-volume-of = **{ $topic }**：{ $volume }
subscribe-in-forum = フォーラムなので、毎日 1 つの投稿が作られ、トピックと同じ名前のタグが付きます。
subscribe-in-announcements = アナウンスチャンネルなので、ダイジェストはフォローしているサーバーにも公開されます。
subscribe-not-heard = ⚠ { $role } には通知されません。ロールの設定で全員によるメンションを許可するか、そこで **{ $right }** の権限を与えてください。
subscribe-not-everyone = 全員をメンションすることはありません。メンバーが自分で付けるロールを選んでください。
subscribe-nothing-named = 論文の主題を指定してください：`topic`、`author`、またはその両方。
subscribe-too-many-topics = 一度に指定できるトピックは { $limit } 件までです。残りはもう一度コマンドを実行してください。
subscribe-channel-full = このチャンネルの購読は { $limit } 件中 { $limit } 件です。OR でトピックをまとめるか、`/papers-admin unsubscribe` で 1 件外してください。
subscribe-server-full = このサーバーの購読は { $limit } 件中 { $limit } 件です。OR でトピックをまとめるか、`/papers-admin unsubscribe` で 1 件外してください。

# How much a topic brings.
volume-unknown = どれだけ届くかはまだ分かりません。過去 30 日間の一覧がありません。
volume-none = 過去 30 日間に一致するものはありませんでした。つづりを確認するか、`level` で範囲を広げてください。
volume-few = 過去 30 日間で約 { $total } 本。
volume-daily = 過去 30 日間で 1 日に約 { $papers } 本。
volume-much = 過去 30 日間で 1 日に約 { $papers } 本。ダイジェストに載る { $max } 本より多いため、残りはボタンの先に入ります。`min-upvotes:{ $upvotes }` なら約 { $calmer } 本です。
volume-much-anyway = 過去 30 日間で 1 日に約 { $papers } 本。ダイジェストに載る { $max } 本より多いため、残りはボタンの先に入ります。

# Which subscription is meant.
subscription-unknown = このサーバーにそのような購読はありません。入力中に開く一覧から選んでください。
subscription-several = 複数のチャンネルにこのトピックがあります。入力中に開く一覧から選んでください。

# unsubscribe and undo
unsubscribe-done = { $channel } に **{ $topic }** は届かなくなりました。{ $until } まではボタンで元に戻せます。同じ論文が二度投稿されることはありません。
unsubscribe-removed-already = この購読はすでに外されています。
undo-done = 元に戻しました：{ $channel } に { $topics } は届きません。
undo-gone-already = 元に戻すものがありません。この購読はすでにありません。`/papers-admin list` をご覧ください。
restore-done = { $channel } に **{ $topic }** が再び届きます。{ $next }
restore-too-late = もう元に戻せません。`/papers-admin subscribe` で購読し直してください。同じ論文が二度投稿されることはありません。

# edit
edit-nothing-named = 変更する内容を指定してください：`subscription` のほかに少なくとも 1 つのオプション。
edit-topic = トピック：{ $before } → **{ $after }**：{ $meaning }。
edit-options = **{ $topic }** のオプション：{ $before } → **{ $after }**
edit-no-options = なし
edit-no-difference = すでにそうなっています。何も変更していません。
edit-topic-taken = { $channel } にはすでに **{ $topic }** の別の購読があります。何も変更していません。どちらかを `/papers-admin unsubscribe` で外してください。
edit-nothing-left = このトピックには何も残りません。新しい `topic` を指定するか、`/papers-admin unsubscribe` を使ってください。

# pause and resume
pause-this-server = このサーバー
pause-subscription = { $channel } の **{ $topic }**
pause-done = { $what }：`/papers-admin resume` まで一時停止します。その間に掲載された論文は、7 日以内のものが再開後の最初のダイジェストで届きます。
pause-done-until = { $what }：{ $until } まで一時停止します。その間に掲載された論文は、7 日以内のものが再開後の最初のダイジェストで届きます。
resume-done = { $what }：再開しました。過去 7 日間に保留された論文は次のダイジェストで届きます。{ $next }
resume-not-paused = { $what }：一時停止していません。一時停止中のものは `/papers-admin list` で確認できます。
until-unreadable = この期限は読み取れません。「tomorrow」「Monday」「in 2 weeks」、または 2027-01-07 のような日付で書いてください。
until-out-of-range = 一時停止の期限は、早くて明日、遅くて 1 年後です。無期限にするには `until` を外してください。
until-tomorrow = 明日
until-monday = 月曜日
until-in-a-week = 1 週間後
until-in-two-weeks = 2 週間後
until-in-a-month = 1 か月後
suggest-whole-server = サーバー全体
suggest-this-channel = このチャンネル：{ $topics }
suggest-channel = チャンネル { $channel }：{ $topics }

# list
admin-list-nothing = 購読しているチャンネルはまだありません。`/papers-admin subscribe` から始めてください。
admin-list-nothing-in-channel = { $channel } はまだ何も購読していません。`/papers-admin subscribe` から始めてください。
admin-list-max-papers = 最大 { $max } 本
admin-list-strict = 厳密
admin-list-wide = 広め
admin-list-min-upvotes = ▲ { $upvotes } 以上
admin-list-has-code = コードあり
admin-list-calls = { $role } をメンション
admin-list-paused = 一時停止中
admin-list-paused-until = { $until } まで一時停止
admin-list-cut = … ほかにもあります。`channel` を指定してください。

# explain
explain-heading = { $channel } での **{ $title }**（{ $id }）
explain-heading-unknown = { $channel } での論文 { $id }
explain-not-in-cache = ❌ まだどのフィードにも掲載されていないか、キャッシュがそこまでさかのぼりません
explain-in-cache = ✅ 最初の掲載：{ $day }
explain-in-cache-undated = ✅ 論文はありますが、どのフィードにも掲載されていません
explain-nothing-followed = ❌ このチャンネルには購読がありません
explain-matched = ✅ **{ $topic }** は一致：{ $why }
explain-missed = ❌ **{ $topic }** は一致しません：{ $why }
explain-missed-words = 「{ $part }」が含まれません（不足：{ $words }）
explain-missed-apart = 「{ $part }」が含まれません
explain-missed-wider = 「{ $part }」は含まれますが、求められるほど明確ではありません。`level:{ $level }` なら一致します
explain-excluded = ❌ **{ $topic }** は次の理由で除外：{ $parts }
explain-below-upvotes = ❌ **{ $topic }** は ▲ { $needs } が必要ですが、この論文は ▲ { $has } です
explain-no-code = ❌ **{ $topic }** はコードが必要ですが、リンクが知られていません
explain-paused = ❌ **{ $topic }** は一時停止中です
explain-channel-paused = ❌ チャンネルまたはサーバー全体が一時停止中です
explain-undated = ❌ 掲載日がありません。ダイジェストは掲載日に従います
explain-outside-window = ❌ 次のダイジェストの対象は次の論文だけです：{ $window }
explain-had = ✅ { $day } のダイジェストに載りました
explain-had-behind-more = ✅ { $day } のダイジェストで、ボタンの先にありました
explain-had-elsewhere = ✅ { $day } のダイジェストに、別のチャンネルへの 1 行として載りました
explain-left-out = ❌ { $day } に省かれました。そのダイジェストは遅れ、遅れたものは不要とされています
explain-over-the-limit = ❌ { $place } 番目で、載るのは { $max } 本です
explain-nothing-in-the-way = ✅ このチャンネルにはまだ届いておらず、次のダイジェストがその日を対象とします
explain-no-link = メッセージはもうありません
explain-so-not-listed = **そのため投稿されていません。** フィードに掲載され、購読に一致すると届きます。
explain-so-nothing-followed = **そのため投稿されていません。** `/papers-admin subscribe` から始めてください。
explain-so-not-wanted = **そのため投稿されていません：** このチャンネルのどの購読にも合いません。変更は `/papers-admin edit` で。
explain-so-posted = **そのため投稿されました：** { $link }
explain-so-behind-more = **そのため表示されませんでしたが、開くことはできます：** その日はほかの論文が上位でした。{ $link }
explain-so-left-out = **そのため投稿されておらず、今後もされません。** 遅れたダイジェストの扱いは `/papers-admin config catch-up` で決まります。
explain-so-paused = **そのため待機しています。** 7 日以内に再開されれば、最初のダイジェストで届きます。{ $next }
explain-so-outside-window = **そのため投稿されません：** 古すぎます。ダイジェストに載るのは前回以降に掲載されたもので、最大 7 日前までです。
explain-so-morning = **そのためもう投稿されません。** その日を対象としたダイジェストは { $day } のものでした：{ $became }。
explain-so-over-the-limit = **そのため次のダイジェストのボタンの先に入ります。** { $next }
explain-so-comes = **そのため次のダイジェストで届きます。** { $next }

# topic
topic-name-unreadable = トピックの名前にできません。1〜6 語、最大 { $longest } 文字で、引用符、コロン、括弧などの記号は使えません。
topic-unknown = このサーバーにその名前のトピックはありません。`/papers-admin topic list` で確認できます。
topic-too-many = このサーバーのトピックは { $limit } 件中 { $limit } 件です。`/papers-admin topic delete` で 1 件削除してください。
topic-name-taken = このサーバーにはすでにトピック **{ $name }** があります：{ $topic }。変更は `/papers-admin topic edit` で。
topic-created = ✅ **{ $name }** の意味：{ $topic }：{ $meaning }。
topic-covers-built-in = このサーバーでは、組み込みのトピック **{ $name }** は使われなくなります。
topic-how-to-use = ほかのトピックと同じように使えます：`/papers-admin subscribe topic:{ $name }`、`/papers topic query:{ $name }`。
topic-edit-nothing-named = 変更する内容を指定してください：`name` のほかに少なくとも 1 つのオプション。
topic-edited =
    {"**"}{ $old_name }**：{ $old_topic }
    → **{ $name }**：{ $topic }（{ $meaning }）
topic-edit-reaches = 次のダイジェストから { $subscriptions } に適用されます。
topic-renamed-away = ⚠ 次の購読は **{ $name }** のままで、今後はこの語そのものを意味します：{ $subscriptions }。変更は `/papers-admin edit` で。
topic-in-channel = { $channel }（{ $topic }）
topic-delete-question = トピック **{ $name }**（{ $topic }）を削除しますか？これを使う購読はありません。
topic-delete-question-named = トピック **{ $name }**（{ $topic }）を削除しますか？{ $count } 件の購読が使っており、今後はこの語そのものを探します：{ $subscriptions }。
topic-delete-button = トピックを削除
topic-deleted = トピック **{ $name }** を削除しました。
topic-list-nothing = このサーバー独自のトピックはありません。`/papers-admin topic create` で作れます。
topic-list-heading = **このサーバーのトピック**
topic-list-line = - **{ $name }**：{ $topic }
topic-list-line-named = - **{ $name }**：{ $topic } · 使用：{ $subscriptions }
topic-test-heading = **{ $name }**（{ $topic }）：過去 30 日間に { $count } 本
topic-test-paper = - { $title }（{ $id }、▲ { $upvotes }）：{ $why }

# history
history-heading = **このサーバーの配信**：過去 { $days } 日間、新しい順
history-heading-of-channel = **{ $channel } の配信**：過去 { $days } 日間、新しい順
history-nothing-planned = 予定はありません。購読がないためです。`/papers-admin subscribe` から始めてください。
history-no-morning = この期間に配信の予定はありませんでした。
history-cut = … さらに古いものがあります。`days` を減らすか、`channel` を指定してください。
# What became of a morning stands behind its day.
history-being-posted = 投稿中
history-waiting = 待機中：{ $why }。{ $next_try }に再試行
history-waiting-soon = 待機中：{ $why }。1 分以内に再試行
history-empty = 新着なし：投稿なし
history-folded = 次の朝に持ち越し：{ $why }
history-failed = 断念：{ $why }。投稿されなかった分は次回届きます
history-skipped = スキップ：{ $why }。論文は待機します
history-cause-unknown = 原因は記録されていません
history-posted = { $time } に投稿
history-posted-by-hand = { $time } に手動で再投稿
history-posted-late = { $posted }、{ $duration }遅れ
history-posted-link = { $posted }：{ $link }
history-posted-deleted = { $posted }、その後削除

# check
check-heading = **{ $channel } の点検**
check-rights = ✅ 権限：{ $rights }
check-rights-lacking = ❌ 権限：{ $hindrance }
check-announcements = ✅ 種類：アナウンスチャンネル。ダイジェストはフォローしているサーバーにも公開されます
check-thread = ✅ 種類：スレッド。アーカイブされたら開き直します
check-forum = ✅ 種類：フォーラム。1 日 1 投稿、タグなし
check-forum-tags = ✅ 種類：フォーラム。1 日 1 投稿、トピックと同じ名前のタグ付き。候補：{ $tags }
check-forum-wants-tag = ❌ 種類：タグが必須のフォーラムですが、使えるタグがありません。全員が使えるタグを追加してください。
check-role-heard = ✅ ロール：{ $role } に通知されます
check-role-not-heard = ⚠ ロール：{ $role } に通知されません。ロールの設定で全員によるメンションを許可するか、**{ $right }** の権限を与えてください。
check-role-gone = ❌ ロール：もう存在しないロールをメンションする購読があります。`/papers-admin edit clear:mention` で消してください。
check-subscriptions = ✅ 購読：{ $topics }
check-subscriptions-and-more = ✅ 購読：{ $topics } · ほか { $more } 件
check-subscriptions-none = ❌ 購読：なし。`/papers-admin subscribe` から始めてください
check-schedule = ✅ 予定：{ $days } { $time }（{ $zone }）。{ $next }
check-papers = ✅ 論文：{ $age }
check-papers-late = ⚠ 論文：{ $age }
check-test-message = これは管理者が依頼したテストです。ここに投稿できます。すぐに削除されます。
check-test-posted = ✅ テストメッセージ：投稿し、削除しました
check-test-posted-stays = ✅ テストメッセージ：投稿しました。削除する権限がないため、ご自身で削除してください
check-test-post = テスト
check-test-button = テスト送信
check-test-failed = ❌ テストメッセージ：{ $why }
check-test-not-taken = Discord が受け付けませんでした
check-posts = ✅ 投稿：記録された不具合はありません
check-posts-tried-at-once = ⚠ { $since } から投稿が届いていません：{ $why }。今は問題が見当たらないので、すぐにもう一度試します。
check-posts-given-up = ⚠ { $since } から投稿が届いていません：{ $why }。今は問題が見当たりません。今日のダイジェストは断念されました。`/papers-admin post-now` で投稿できます。しなければ、論文は次回届きます。

# preview
preview-nothing = { $channel } に届くものはありません。一致する論文がありません（{ $window }）。
preview-day-unknown = { $oldest } から今日までの日を表示できます。入力中に開く一覧から選んでください。
preview-lacks-rights = ⚠ 今はこれを { $channel } に投稿できません。権限が足りません。詳しくは `/papers-admin check` をご覧ください。
preview-nothing-new = { $channel } に新着はありません。{ $window }の論文に、まだ届いていないもので一致するものはありませんでした。

# post-now
post-now-done = 投稿しました：{ $link }
post-now-already = { $channel } の今日のダイジェストはすでに投稿されています：{ $link }。もう一度投稿するには `again:true` を付けてください。
post-now-see-channel = { $channel } をご覧ください
post-now-under-way = { $channel } の今日のダイジェストは投稿中です。表示されない場合は Discord の障害です。引き続き試します。
post-now-too-soon = { $from_now }にもう一度お試しください。このチャンネルには先ほど手動で投稿されました。
post-now-nothing-new = { $channel } に新着はありません。まだ届いていないもので一致する論文はありませんでした。何も投稿していません。
post-now-waiting = 現在 Discord から応答がありません。{ $channel } へのダイジェストの投稿を引き続き試します。
post-now-failed = { $channel } に投稿できませんでした：{ $why }。解消してから、もう一度試してください。
post-now-not-taken = Discord がダイジェストを受け付けませんでした

# config
config-shown = **このサーバーの設定**（現地時刻 { $now }）
config-shown-of-channel = **{ $channel } の設定**（現地時刻 { $now }）
config-shown-otherwise = { $channels } には別の設定があります：`/papers-admin config show channel:` で確認できます。
config-shown-how = 変更は `/papers-admin config` で。特定のチャンネルだけなら `channel` を付けます。
config-setting = { $setting }：**{ $value }**
config-changed = { $setting }：{ $old } → **{ $new }**
config-no-difference = すでにそうなっています。何も変更していません。
config-of-channel = { $channel }：
config-timezone = タイムゾーン
config-time = 時刻
config-days = 曜日
config-empty-days = 論文のない日
config-empty-days-skip = 何も投稿しない
config-empty-days-line = 1 行で知らせる
config-layout = 表示形式
config-layout-cards = カード
config-layout-compact = コンパクト
config-threads = スレッド
config-on = オン
config-off = オフ
config-language = 言語
config-language-discords = Discord のサーバー設定に従う
config-silent = サイレント
config-catch-up = 遅れたダイジェスト
config-catch-up-late = 遅れて投稿
config-catch-up-merge = 次回とまとめる
config-catch-up-skip = 省く
config-recap = 振り返り
config-recap-weekly = 毎週
config-recap-monthly = 毎月
config-replies = 回答
config-replies-private = 自分だけ
config-replies-public = 公開
config-alerts = 警告
config-alerts-by-message = チャンネルの購読を設定した人へのダイレクトメッセージ
config-max-papers = ダイジェストの論文数
config-alerts-in-channel = 警告：{ $channel } に
config-alerts-to-subscriber = 警告：チャンネルの購読を設定したメンバーへのダイレクトメッセージで
reset-nothing = ここで決められている設定はありません。リセットするものがありません。
reset-question = サーバー全体の設定をリセットします：
reset-question-of-channel = { $channel } を再びサーバーの設定に従わせます：
reset-what-stays = 購読、トピック、一時停止、履歴は残ります。
reset-button = リセット
reset-done = リセットしました。{ $next }

# data
data-nothing-stored = このサーバーについて保存されている情報はありません。
data-too-large = このサーバーの保存データは { $megabytes } MB あり、Discord で送れるファイルの上限を超えています。ボットの運営者に依頼してください。
data-exported = このサーバーについて保存しているすべて：設定、チャンネル、購読、各回の配信の結果。
data-delete-question = このサーバーについて保存しているものをすべて削除します：設定、購読（{ $subscriptions } 件）、各回の配信の結果。ダイジェストは届かなくなります。元に戻せません。先に `/papers-admin data export` で控えを取れます。
data-delete-button = すべて削除
data-delete-not-yours = 確認できるのは依頼した本人だけです。ご自身で `/papers-admin data delete` を実行してください。
data-deleted = このサーバーについて保存していたものをすべて削除しました。始め直すには：`/papers-admin subscribe`。
import-too-large = ファイルが大きすぎます。上限は { $kib } KiB です。`/papers-admin data export` のファイルを使ってください。
import-not-fetched = Discord からこのファイルを取得できませんでした。もう一度添付してください。
import-not-json = このファイルは読み取れません。`/papers-admin data export` のファイルを使ってください。
import-not-ours = このファイルはこのボットの書き出しではありません。`/papers-admin data export` のファイルを使ってください。
import-newer = このファイルは、動作中のものより新しいバージョンのものです。運営者に更新を依頼してください。
import-other-server = このファイルは別のサーバーのものです。ここに写すには、このサーバーの ID と、チャンネルやロールの ID に書き換えてください。
import-unreadable = このファイルに読み取れない箇所があります：{ $why }。何も変更していません。直してから、もう一度添付してください。
import-bad-topic = このファイルに読み取れないトピックがあります：{ $topic }。{ $why }
import-too-many-channels = このファイルは { $limit } を超えるチャンネルの設定を含みます。何も変更していません。
import-too-many-topics = このファイルのトピックは、サーバーの上限 { $limit } 件を超えています。何も変更していません。
import-too-many-subscriptions = このファイルの購読は、サーバーの上限 { $limit } 件を超えています。何も変更していません。
import-too-many-in-channel = このファイルには、1 つのチャンネルの上限 { $limit } 件を超える購読があります。何も変更していません。
import-unknown-channel = このサーバーにチャンネル { $channel } がないか、見えません。何も変更していません。ファイルを直してください。
import-unknown-role = このサーバーに、メンションできるロール { $role } はありません。何も変更していません。ファイルを直してください。
import-no-difference = すべてこのファイルのとおりです。変更するものはありません。
import-question = **サーバーをファイルの内容に合わせて変更します：**
import-server-changes = - サーバー全体の設定
import-channels-change = - { $count } 件のチャンネルの設定：{ $channels }
import-topics-come = - 新しいトピック：{ $topics }
import-topics-change = - 変更されるトピック：{ $topics }
import-topics-go = - なくなるトピック：{ $topics }
import-subscriptions-come = - 新しい購読：{ $subscriptions }
import-subscriptions-change = - 変更される購読：{ $subscriptions }
import-subscriptions-go = - 終わる購読：{ $subscriptions }
import-and-more = { $names } ほか { $more } 件
import-what-stays = 投稿済みの記録は残り、同じ論文が二度投稿されることはありません。
import-cut = … ほかにもあります。
import-button = 読み込む
import-too-old = このファイルはもう残っていません。`/papers-admin data import` をもう一度実行してください。
import-done =
    読み込みました。購読：新規 { $added } 件、ファイルどおり { $kept } 件、終了 { $removed } 件。
    { $next }
