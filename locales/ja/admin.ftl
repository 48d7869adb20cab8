# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = 次の投稿：{ $moment }（{ $from_now }）。
next-post-today = 新しい論文があれば、今日のダイジェストは 1 分以内に届きます。{ $next }
next-post-today-feed-late = 新しい論文があれば、今日のダイジェストは Hugging Face が再び応答ししだい届きます。{ $next }
next-post-none-before = { $next } 前回の投稿が届かなかったため、{ $moment } より前には試しません。詳しくは `/papers-admin check` をご覧ください。
next-post-paused = 一時停止中：`/papers-admin resume` まで、ダイジェストは届きません。
next-post-after-pause = 一時停止中。{ $next }
next-post-unknown-channel = このサーバーにそのようなチャンネルはありません。入力中に開く一覧から選んでください。
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
subscribe-done-with = ✅ { $channel } で **{ $topic }**（{ $options }）を購読しました：{ $meaning }。
subscribe-already = { $channel } はすでに **{ $topic }** を購読しています。何も変更していません。オプションは `/papers-admin edit` で変更できます。
subscribe-max-papers = { $channel } のダイジェストに載る論文の上限：{ $before } → **{ $after }**
subscribe-volume-of = **{ $topic }**：{ $volume }
subscribe-in-forum = フォーラムです。毎日 1 つの投稿を作り、トピックと同じ名前のタグを付けます。
subscribe-in-announcements = アナウンスチャンネルです。ダイジェストは、フォローしているサーバーに公開されます。
subscribe-not-heard = ⚠ { $role } に通知が届きません。ロールの設定で全員にメンションを許可するか、このボットにそこで **{ $right }** を許可してください。
subscribe-not-everyone = 全員へのメンションは行いません。メンバーが自分で付けるロールを選んでください。
subscribe-nothing-named = 論文の主題を指定してください：`topic`、`author`、またはその両方。
subscribe-too-many-topics = 一度に指定するトピックが多すぎます。上限は { $limit } 件です。残りはコマンドをもう一度実行してください。
subscribe-channel-full = このチャンネルの購読は { $limit } 件中 { $limit } 件です。OR でトピックをまとめるか、`/papers-admin unsubscribe` で 1 件外してください。
subscribe-server-full = このサーバーの購読は { $limit } 件中 { $limit } 件です。OR でトピックをまとめるか、`/papers-admin unsubscribe` で 1 件外してください。

# How much a topic brings.
volume-unknown = どれだけ届くかはまだ分かりません。直近 30 日間の一覧がありません。
volume-none = 直近 30 日間で一致したものはありません。つづりを確かめるか、`level` で範囲を広げてください。
volume-few = { $total ->
    [0] 直近 30 日間では 1 本もありません。
   *[other] 直近 30 日間で約 { $total } 本です。
}
volume-daily = 直近 30 日間で 1 日約 { $papers } 本です。
volume-much = 直近 30 日間で 1 日約 { $papers } 本です。ダイジェストに表示する { $max } 本より多いため、残りはボタンを押すと見られます。`min-upvotes:{ $upvotes }` なら約 { $calmer } 本になります。
volume-much-anyway = 直近 30 日間で 1 日約 { $papers } 本です。ダイジェストに表示する { $max } 本より多いため、残りはボタンを押すと見られます。

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
edit-nothing-named = 何を変更するか指定してください：`subscription` のほかに少なくとも 1 つのオプション。
edit-channel = **{ $topic }** のチャンネル：{ $before } → { $after }
edit-topic = トピック：{ $before } → **{ $after }**：{ $meaning }。
edit-options = **{ $topic }** のオプション：{ $before } → **{ $after }**
edit-no-options = なし
edit-no-difference = すでにそうなっていました。何も変更していません。
edit-topic-taken = { $channel } にはすでに **{ $topic }** の別の購読があります。何も変更していません。`/papers-admin unsubscribe` でどちらかを外してください。
edit-nothing-left = このトピックには何も残りません。新しい `topic` を指定するか、`/papers-admin unsubscribe` を使ってください。

# pause and resume
pause-this-server = このサーバー
pause-subscription = { $channel } の **{ $topic }**
pause-done = { $what }：`/papers-admin resume` まで一時停止しました。その間に掲載された論文は、掲載から 7 日以内のものに限り、再開後の最初のダイジェストで届きます。
pause-done-until = { $what }：{ $until } まで一時停止しました。その間に掲載された論文は、掲載から 7 日以内のものに限り、再開後の最初のダイジェストで届きます。
resume-done = { $what }：再開しました。止められていた直近 7 日間の論文は、次のダイジェストで届きます。{ $next }
resume-not-paused = { $what }：一時停止していません。一時停止中のものは `/papers-admin list` で確認できます。
until-unreadable = この期限は読み取れません。「明日」、「月曜日」のような曜日、「2 週間後」、または 2027-01-07 のような日付で書いてください。
until-out-of-range = 一時停止の終わりは、早くて明日、遅くて 1 年後です。無期限にするには `until` を外してください。
until-tomorrow = 明日
until-monday = 月曜日
until-in-a-week = 1 週間後
until-in-two-weeks = 2 週間後
until-in-a-month = 1 か月後
# Ways to write an end, with # for the number and blanks and capitals as you like; not shown to anybody.
until-ways-of-days = #日後 / #日間 / #日
until-ways-of-weeks = #週間後 / #週間 / #週後
until-ways-of-months = #か月後 / #か月 / #ヶ月後 / #カ月後
suggest-whole-server = サーバー全体
suggest-this-channel = このチャンネル：{ $topics }
suggest-channel = チャンネル { $channel }：{ $topics }

# list
admin-list-nothing = 購読しているチャンネルはまだありません。`/papers-admin subscribe` から始めてください。
admin-list-nothing-in-channel = { $channel } はまだ何も購読していません。`/papers-admin subscribe` から始めてください。
admin-list-max-papers = 論文 { $max } 本まで
admin-list-strict = 厳密
admin-list-wide = 広め
admin-list-min-upvotes = ▲ { $upvotes } 以上
admin-list-has-code = コードあり
admin-list-calls = { $role } にメンション
admin-list-paused = 一時停止中
admin-list-paused-until = { $until } まで一時停止中
admin-list-cut = … ほかにもあります。`channel` を指定してください。

# explain
explain-heading = { $channel } の **{ $title }**（{ $id }）
explain-heading-unknown = { $channel } の論文 { $id }
explain-not-in-cache = ❌ まだどのフィードにも掲載されていないか、キャッシュがそこまでさかのぼれません
explain-in-cache = ✅ 初掲載：{ $day }
explain-in-cache-undated = ✅ キャッシュにありますが、どのフィードにも掲載されていません
explain-nothing-followed = ❌ このチャンネルには購読がありません
explain-matched = ✅ **{ $topic }** に一致：{ $why }
explain-missed = ❌ **{ $topic }** に一致しません：{ $why }
explain-missed-words = 「{ $part }」は含まれません（ない語：{ $words }）
explain-missed-apart = 「{ $part }」は含まれません
explain-missed-wider = 「{ $part }」は含まれますが、指定の範囲に合うほど明確ではありません。`level:{ $level }` なら一致します
explain-excluded = ❌ **{ $topic }** で除外：{ $parts }
explain-below-upvotes = ❌ **{ $topic }** は ▲ { $needs } 以上が必要ですが、▲ { $has } です
explain-no-code = ❌ **{ $topic }** はコードが必要ですが、コードへのリンクは見つかっていません
explain-paused = ❌ **{ $topic }** は一時停止中です
explain-channel-paused = ❌ チャンネルまたはサーバー全体が一時停止中です
explain-undated = ❌ 掲載日がありません。ダイジェストは掲載日をもとにします
explain-outside-window = ❌ 次のダイジェストの対象は{ $window }の論文です
explain-had = ✅ { $day } のダイジェストに載りました
explain-had-behind-more = ✅ { $day } のダイジェストに、ボタンで開く分として載りました
explain-had-elsewhere = ✅ { $day } のダイジェストに、別のチャンネルを案内する行として載りました
explain-left-out = ❌ { $day } に省かれました。ダイジェストが遅れ、遅れたものは送らない設定です
explain-ranks-higher = ⬆️ ここでは **{ $topic }** の論文が少し上に並びます（「保存」{ $saves } 回、「興味なし（みんな）」{ $dismissals } 回）
explain-ranks-lower = ⬇️ ここでは **{ $topic }** の論文が少し下に並びます（「保存」{ $saves } 回、「興味なし（みんな）」{ $dismissals } 回）
explain-over-the-limit = ❌ { $place } 番目で、表示されるのは最初の { $max } 本です
explain-stands-elsewhere = ↪️ すでに { $channel } に詳細が載っています。詳細が載るのは 1 つのサーバーで一度だけです：{ $link }
explain-comes-elsewhere = ↪️ 最も合う { $channel } に詳細が載ります。詳細が載るのは 1 つのサーバーで一度だけです
explain-takes-off = ✅ 最初の数日が過ぎてから伸びたため、もう一度機会があります
explain-nothing-in-the-way = ✅ このチャンネルにはまだ届いておらず、掲載日は次のダイジェストの対象です
explain-no-link = メッセージはもうありません
explain-so-not-listed = **そのため、投稿されませんでした。** フィードに掲載され、購読に一致すれば届きます。
explain-so-nothing-followed = **そのため、投稿されませんでした。** `/papers-admin subscribe` から始めてください。
explain-so-not-wanted = **そのため、投稿されませんでした：** このチャンネルのどの購読にも当てはまりません。`/papers-admin edit` で購読を変更できます。
explain-so-posted = **そのため、投稿されました：** { $link }
explain-so-behind-more = **そのため、表示されませんでしたが、開くことはできます：** その日はほかの論文が上位でした。{ $link }
explain-so-left-out = **そのため、投稿されておらず、今後も投稿されません。** 遅れたダイジェストの扱いは `/papers-admin config catch-up` で決まります。
explain-so-paused = **そのため、待機しています。** 7 日を超えなければ、一時停止後の最初のダイジェストで届きます。{ $next }
explain-so-outside-window = **そのため、投稿されません：** 古すぎます。ダイジェストで届くのは、前回以降に掲載されたもので、最大 7 日前までです。
explain-so-morning = **そのため、もう投稿されません。** その掲載日を対象にしたのは { $day } のダイジェストでした：{ $became }。
explain-so-over-the-limit = **そのため、次のダイジェストでは、ボタンで開く分に入ります。** { $next }
explain-so-as-line = **そのため、次のダイジェストでは、そこを案内する行として載ります。** { $next }
explain-so-only-elsewhere = **そのため、ここには届きません。** ほかの論文のほうが強く、詳細は { $channel } に載ります。
explain-so-comes = **そのため、次のダイジェストで届きます。** { $next }

# topic
topic-name-unreadable = トピックの名前にできません。1〜6 語、{ $longest } 文字以内で、引用符、コロン、括弧などの記号なしで付けてください。
topic-unknown = このサーバーにその名前のトピックはありません。`/papers-admin topic list` で一覧を確認できます。
topic-too-many = このサーバーのトピックは { $limit } 件中 { $limit } 件です。`/papers-admin topic delete` で 1 件削除してください。
topic-name-taken = このサーバーにはすでにトピック **{ $name }** があります：{ $topic }。`/papers-admin topic edit` で変更できます。
topic-created = ✅ **{ $name }** の意味は { $topic } です：{ $meaning }。
topic-covers-built-in = ボットに元からあるトピック **{ $name }** は、このサーバーでは指されなくなりました。
topic-how-to-use = ほかのトピックと同じように使えます：`/papers-admin subscribe topic:{ $name }`、`/papers topic query:{ $name }`。
topic-edit-nothing-named = 何を変更するか指定してください：`name` のほかに少なくとも 1 つのオプション。
topic-edited =
    {"**"}{ $old_name }**：{ $old_topic }
    → **{ $name }**：{ $topic }（{ $meaning }）
topic-edit-reaches = 次のダイジェストから、次の購読に適用されます：{ $subscriptions }。
topic-renamed-away = ⚠ 次の購読にはまだ **{ $name }** とあり、今後はその語そのものを意味します：{ $subscriptions }。`/papers-admin edit` で変更できます。
topic-in-channel = { $channel }（{ $topic }）
topic-delete-question = トピック **{ $name }**（{ $topic }）を削除しますか？これを使っている購読はありません。
topic-delete-question-named = トピック **{ $name }**（{ $topic }）を削除しますか？{ $count } 件の購読がこれを使っており、今後はその語そのものを探します：{ $subscriptions }。
topic-delete-button = トピックを削除
topic-deleted = トピック **{ $name }** を削除しました。
topic-list-nothing = このサーバー独自のトピックはありません。`/papers-admin topic create` で名前を付けて作れます。
topic-list-heading = **このサーバーのトピック**
topic-list-line = - **{ $name }**：{ $topic }
topic-list-line-named = - **{ $name }**：{ $topic } · 使用：{ $subscriptions }
topic-test-heading = **{ $name }**（{ $topic }）：直近 30 日間の論文 { $count } 本
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
check-announcements = ✅ 種類：アナウンスチャンネル。ダイジェストは、フォローしているサーバーに公開されます
check-thread = ✅ 種類：スレッド。アーカイブされたらもう一度開きます
check-forum = ✅ 種類：フォーラム。1 日 1 投稿、タグなし
check-forum-tags = ✅ 種類：フォーラム。1 日 1 投稿、次のうちトピックと同じ名前のタグ付き：{ $tags }
check-forum-wants-tag = ❌ 種類：タグが必要なフォーラムですが、使えるタグがありません。全員が使えるタグを追加してください。
check-role-heard = ✅ ロール：{ $role } に通知が届きます
check-role-not-heard = ⚠ ロール：{ $role } に通知が届きません。ロールの設定で全員にメンションを許可するか、このボットに **{ $right }** を許可してください。
check-role-gone = ❌ ロール：購読のメンション先のロールがもうありません。`/papers-admin edit clear:mention` で空にしてください。
check-subscriptions = ✅ 購読：{ $topics }
check-subscriptions-and-more = ✅ 購読：{ $topics } · ほか { $more } 件
check-subscriptions-none = ❌ 購読：なし。`/papers-admin subscribe` から始めてください
check-schedule = ✅ 予定：{ $days } { $time }（{ $zone }）。{ $next }
check-papers = ✅ 論文：{ $age }
check-papers-late = ⚠ 論文：{ $age }
check-test-message = これは管理者が依頼したテストです：ここに投稿できます。このメッセージはすぐに削除されます。
check-test-posted = ✅ テストメッセージ：投稿し、削除しました
check-test-posted-stays = ✅ テストメッセージ：投稿しました。ボットには削除する権限がないので、ご自身で削除してください
check-test-post = テスト
check-test-button = テストメッセージ
check-test-failed = ❌ テストメッセージ：{ $why }
check-test-not-taken = Discord が受け付けませんでした
check-posts = ✅ 投稿：記録された不具合はありません
check-posts-tried-at-once = ⚠ { $since } から投稿が届いていません：{ $why }。今は投稿できるはずなので、すぐにもう一度試します。
check-posts-given-up = ⚠ { $since } から投稿が届いていません：{ $why }。今は投稿できるはずです。今日のダイジェストは断念されました。`/papers-admin post-now` で投稿できます。しなければ、論文は次回届きます。

# preview
preview-nothing = { $channel } に届くものはありません。{ $window }の論文に一致するものはありません。
preview-day-unknown = 表示できるのは { $oldest } から今日までです。入力中に開く一覧から選んでください。
preview-lacks-rights = ⚠ 権限が足りないため、今は { $channel } にこれを投稿できません。足りないものは `/papers-admin check` で確認できます。
preview-nothing-new = { $channel } に新着はありません。{ $window }の論文に、まだ届いていないもので一致するものはありませんでした。
preview-left-out = ⏸ 一時停止中のため除外：{ $topics }
preview-one-rests = ⏸ この購読は一時停止中です。停止している間、これらは届きません。
preview-of-day = これは、その日の一覧のうち { $channel } に該当する論文です（すでに届いたものも含みます）。ダイジェストでは、届いた論文は省かれ、ほかのチャンネルが詳しく表示する論文は 1 行になります。

# post-now
post-now-done = 投稿しました：{ $link }
post-now-already = { $channel } の今日のダイジェストはすでに投稿されています：{ $link }。もう一度投稿するには `again:true` を付けてください。
post-now-again-question = { $channel } の今日のダイジェストはすでに投稿されています：{ $link }。もう一度投稿しますか？同じものが全員に二重に表示されます。
post-now-again-button = もう一度投稿
post-now-nothing-to-repeat = { $channel } の今日のダイジェストはまだ投稿されていないため、もう一度投稿するものがありません。`/papers-admin post-now` で投稿できます。
post-now-see-channel = { $channel } をご覧ください
post-now-under-way = { $channel } の今日のダイジェストは投稿中です。表示されない場合は Discord の障害です。引き続き試します。
post-now-too-soon = { $from_now }にもう一度お試しください。このチャンネルには先ほど手動で投稿されました。
post-now-nothing-new = { $channel } に新着はありません。まだ届いていないもので一致する論文はありませんでした。何も投稿していません。
post-now-waiting = 現在 Discord から応答がありません。{ $channel } へのダイジェストの投稿を引き続き試します。
post-now-failed = { $channel } に投稿できませんでした：{ $why }。解消してから、もう一度試してください。
post-now-not-taken = Discord がダイジェストを受け付けませんでした

# config
config-shown = **このサーバーの設定**（現地は { $now }）
config-shown-of-channel = **{ $channel } の設定**（現地は { $now }）
config-shown-otherwise = { $channels } には異なる設定があります。`/papers-admin config show channel:` で確認できます。
config-shown-how = それぞれ `/papers-admin config` で変更できます。1 つのチャンネルだけなら `channel` を付けます。
config-setting = { $setting }：**{ $value }**
config-changed = { $setting }：{ $old } → **{ $new }**
config-no-difference = すでにそうなっていました。何も変更していません。
config-of-channel = { $channel }：
config-timezone = タイムゾーン
config-time = 時刻
config-days = 曜日
config-empty-days = 論文のない日
config-empty-days-skip = 何も投稿しない
config-empty-days-line = 1 行で知らせる
config-layout = レイアウト
config-layout-cards = カード
config-layout-compact = コンパクト
config-threads = スレッド
config-on = オン
config-off = オフ
config-language = 言語
config-language-discords = Discord でのこのサーバーの言語
config-silent = 通知なし
config-catch-up = 遅れたダイジェスト
config-catch-up-late = 遅れて投稿
config-catch-up-merge = 次回とまとめる
config-catch-up-skip = スキップ
config-recap = 振り返り
config-recap-weekly = 毎週
config-recap-monthly = 毎月
config-replies = 回答
config-replies-private = 非公開
config-replies-public = 公開
config-alerts = 警告
config-alerts-by-message = チャンネルの購読を設定した人へのダイレクトメッセージで
config-max-papers = ダイジェストの論文数
config-alerts-in-channel = 警告：{ $channel } に
config-alerts-to-subscriber = 警告：チャンネルの購読を設定したメンバーへのダイレクトメッセージで
reset-nothing = ここでは何も設定されていません。リセットするものはありません。
reset-question = サーバー全体の設定を元に戻します：
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
import-too-large = このファイルは大きすぎます。上限は { $kib } KiB です。`/papers-admin data export` のファイルを使ってください。
import-not-fetched = このファイルを Discord から取得できませんでした。もう一度添付してください。
import-not-json = このファイルは読み取れません。`/papers-admin data export` のファイルを使ってください。
import-not-ours = このファイルはこのボットが書き出したものではありません。`/papers-admin data export` のファイルを使ってください。
import-newer = このファイルは、このボットより新しいバージョンのものです。更新をボットの運営者に依頼してください。
import-other-server = このファイルは別のサーバーのものです。ここに写すには、このサーバーの ID と、このサーバーのチャンネルとロールの ID をファイルに書いてください。
import-unreadable = このファイルに読み取れないところがあります：{ $why }。何も変更していません。直してから、もう一度添付してください。
import-bad-topic = このファイルに読み取れないトピックがあります：{ $topic }。{ $why }
import-too-many-channels = このファイルで設定しているチャンネルが { $limit } を超えています。何も変更していません。
import-too-many-topics = このファイルのトピックが、サーバーの上限 { $limit } 件を超えています。何も変更していません。
import-too-many-subscriptions = このファイルの購読が、サーバーの上限 { $limit } 件を超えています。何も変更していません。
import-too-many-in-channel = このファイルに、購読がチャンネルの上限 { $limit } 件を超えるチャンネルがあります。何も変更していません。
import-unknown-channel = このサーバーにチャンネル { $channel } がないか、ボットから見えません。何も変更していません。ファイルを直してください。
import-unknown-role = このサーバーに、メンションできるロール { $role } はありません。何も変更していません。ファイルを直してください。
import-no-difference = すべてすでにこのファイルのとおりです。変更するものはありません。
import-question = **サーバーをファイルの内容に変更します：**
import-server-changes = - サーバー全体の設定
import-channels-change = - { $count } 個のチャンネルの設定：{ $channels }
import-topics-come = - 新しいトピック：{ $topics }
import-topics-change = - 変更されるトピック：{ $topics }
import-topics-go = - なくなるトピック：{ $topics }
import-subscriptions-come = - 新しい購読：{ $subscriptions }
import-subscriptions-change = - 変更される購読：{ $subscriptions }
import-subscriptions-go = - 終わる購読：{ $subscriptions }
import-and-more = { $names } ほか { $more } 件
import-what-stays = 投稿済みの記録は残ります。同じ論文が二度投稿されることはありません。
import-cut = … ほかにもあります。
import-button = 読み込む
import-too-old = このファイルはもう手元にありません。`/papers-admin data import` をもう一度実行してください。
import-done =
    読み込みました。購読：新規 { $added } 件、ファイルのとおり { $kept } 件、終了 { $removed } 件。
    { $next }
