# Times, zones and days as people write them.

time-unreadable = “{ $written }” is not a time; write 08:30.

zone-without-daylight-saving = “{ $written }” does not follow daylight saving; pick a place: { $places }.
zone-unknown = There is no time zone “{ $written }”. Write a place such as { $example }.
zone-unknown-like = There is no time zone “{ $written }”. Did you mean { $places }?
zone-nearest-city = the largest city near you
zone-with-time = { $zone } (now { $time })

days-every-day = every day
days-weekdays = weekdays
days-unreadable = I can't read these days. Write “every day”, “weekdays”, or a list such as “mon, wed, fri”.
days-none = At least one day is needed. To stop the digests for a while, pause the channel.
