# Times, zones and days as people write them.

time-unreadable = 「{ $written }」は時刻ではありません。08:30 のように書いてください。

zone-without-daylight-saving = 「{ $written }」は夏時間に対応していません。場所を選んでください：{ $places }。
zone-unknown = タイムゾーン「{ $written }」はありません。{ $example } のような場所を書いてください。
zone-unknown-like = タイムゾーン「{ $written }」はありません。もしかして { $places } ですか？
zone-nearest-city = 近くの大きな都市
zone-with-time = { $zone }（現在 { $time }）

days-every-day = 毎日
days-weekdays = 平日
days-unreadable = この曜日は読み取れません。「毎日」「平日」、または「月、水、金」のような一覧で書いてください。
days-none = 少なくとも 1 日は必要です。しばらく止めるには、チャンネルを一時停止してください。
