<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The last refresh failed.</source>
        <translation>Die letzte Aktualisierung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>Refresh to read this account&apos;s campaigns.</source>
        <translation>Aktualisieren Sie, um die Kampagnen dieses Kontos abzurufen.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Refreshing {done} of {total}</source>
        <translation>{done} von {total} aktualisiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>Last complete refresh: {time}</source>
        <translation>Letzte vollständige Aktualisierung: {time}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>When the campaign was sent</source>
        <translation>Wann die Kampagne versendet wurde</translation>
    </message>
    <message>
        <source>Messages accepted for sending</source>
        <translation>Zum Versand angenommene Nachrichten</translation>
    </message>
    <message>
        <source>As reported; in italics: sends minus bounced</source>
        <translation>Wie gemeldet; kursiv: Sendungen minus Bounces</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Provider&apos;s status</source>
        <translation>Status beim Anbieter</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Linkziel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Last click</source>
        <translation>Letzter Klick</translation>
    </message>
    <message>
        <source>Newest stored click</source>
        <translation>Neuester gespeicherter Klick</translation>
    </message>
    <message>
        <source>Counters read</source>
        <translation>Stand der Zähler</translation>
    </message>
    <message>
        <source>When the counters were last read</source>
        <translation>Wann die Zählerstände zuletzt abgerufen wurden</translation>
    </message>
    <message>
        <source>Details read</source>
        <translation>Stand der Details</translation>
    </message>
    <message>
        <source>When links, breakdowns and clicks were last read</source>
        <translation>Wann Links, Aufschlüsselungen und Klicks zuletzt abgerufen wurden</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Your own stars</source>
        <translation>Ihre eigenen Sterne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Your own tags</source>
        <translation>Ihre eigenen Schlagwörter</translation>
    </message>
    <message>
        <source>no base</source>
        <translation>keine Basis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>As reported, never an estimate</source>
        <translation>Wie gemeldet, nie geschätzt</translation>
    </message>
    <message>
        <source>{provider} does not report this.</source>
        <translation>{provider} meldet das nicht.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht versendet.</translation>
    </message>
    <message>
        <source>{provider} did not report this for the campaign.</source>
        <translation>{provider} hat das für die Kampagne nicht gemeldet.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>New clicks have not been checked yet.</source>
        <translation>Neue Klicks wurden noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Some clicks name no person, so people cannot be told apart.</source>
        <translation>Manche Klicks nennen keine Person, daher lassen sich Personen nicht unterscheiden.</translation>
    </message>
    <message>
        <source>{provider} did not report clicks for the campaign.</source>
        <translation>{provider} hat für die Kampagne keine Klicks gemeldet.</translation>
    </message>
    <message>
        <source>Cannot be checked: there are totals only, no single clicks.</source>
        <translation>Nicht prüfbar: Es gibt nur Summen, keine einzelnen Klicks.</translation>
    </message>
    <message>
        <source>No base: 0 {base}.</source>
        <translation>Keine Basis: 0 {base}.</translation>
    </message>
    <message>
        <source>{count} unknown: {why}</source>
        <translation>{count} unbekannt: {why}</translation>
    </message>
    <message>
        <source>Derived: {sends} sends minus {bounced} bounced</source>
        <translation>Berechnet: {sends} Sendungen minus {bounced} Bounces</translation>
    </message>
    <message>
        <source>{n} likely automatic left out</source>
        <translation>{n} vermutlich automatische ausgelassen</translation>
    </message>
    <message>
        <source>{n} suspect ones still counted</source>
        <translation>{n} verdächtige weiterhin mitgezählt</translation>
    </message>
    <message>
        <source>{n} reported clicks are not in the click log and could not be checked</source>
        <translation>{n} gemeldete Klicks fehlen im Klickprotokoll und konnten nicht geprüft werden</translation>
    </message>
    <message>
        <source>{provider} wrote “{text}”, which cannot be read as a time.</source>
        <translation>{provider} schrieb „{text}“; das lässt sich nicht als Zeit lesen.</translation>
    </message>
    <message>
        <source>Not sent, or the provider does not say when.</source>
        <translation>Nicht versendet, oder der Anbieter nennt keine Zeit.</translation>
    </message>
    <message>
        <source>{time}
The provider names no time zone; the account&apos;s zone is assumed.</source>
        <translation>{time}
Der Anbieter nennt keine Zeitzone; angenommen ist die des Kontos.</translation>
    </message>
    <message>
        <source>{provider} says “{word}”</source>
        <translation>{provider} sagt „{word}“</translation>
    </message>
    <message>
        <source>Added up over the campaigns that report it.</source>
        <translation>Addiert über die Kampagnen, die sie melden.</translation>
    </message>
    <message>
        <source>Never added up: one person may be in several campaigns.</source>
        <translation>Nie addiert: Dieselbe Person kann in mehreren Kampagnen vorkommen.</translation>
    </message>
    <message>
        <source>Sum over sum, of the campaigns that report both counts; the others are named.</source>
        <translation>Summe durch Summe der Kampagnen, die beide Zahlen melden; die anderen werden genannt.</translation>
    </message>
    <message>
        <source>Never made over several links: one person may click several.</source>
        <translation>Nie über mehrere Links gebildet: Eine Person kann mehrere anklicken.</translation>
    </message>
    <message>
        <source>{what} / {base}</source>
        <translation>{what} / {base}</translation>
    </message>
    <message>
        <source>{what} of the link / {base} of the campaign</source>
        <translation>{what} des Links / {base} der Kampagne</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>People it was meant for.</source>
        <translation>Personen, für die sie gedacht war.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Messages accepted for sending.</source>
        <translation>Zum Versand angenommene Nachrichten.</translation>
    </message>
    <message>
        <source>As reported; where it is not, sends minus bounced.</source>
        <translation>Wie gemeldet; wo nicht gemeldet, Sendungen minus Bounces.</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>Messages that could not be delivered.</source>
        <translation>Nachrichten, die nicht zugestellt werden konnten.</translation>
    </message>
    <message>
        <source>Hard bounces</source>
        <translation>Hardbounces</translation>
    </message>
    <message>
        <source>Bounced for good.</source>
        <translation>Dauerhaft unzustellbar.</translation>
    </message>
    <message>
        <source>Soft bounces</source>
        <translation>Softbounces</translation>
    </message>
    <message>
        <source>Bounced for the time being.</source>
        <translation>Vorübergehend unzustellbar.</translation>
    </message>
    <message>
        <source>All opens, repeats and automatic ones included.</source>
        <translation>Alle Öffnungen, auch wiederholte und automatische.</translation>
    </message>
    <message>
        <source>People who opened; mail programs that load pictures by themselves inflate it.</source>
        <translation>Personen, die geöffnet haben; Mailprogramme, die Bilder selbst laden, erhöhen die Zahl künstlich.</translation>
    </message>
    <message>
        <source>All clicks, repeats included.</source>
        <translation>Alle Klicks, auch wiederholte.</translation>
    </message>
    <message>
        <source>People who clicked at least once.</source>
        <translation>Personen, die mindestens einmal geklickt haben.</translation>
    </message>
    <message>
        <source>Opt-outs that followed this campaign.</source>
        <translation>Abmeldungen nach dieser Kampagne.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Messages marked as spam.</source>
        <translation>Als Spam gemeldete Nachrichten.</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Messages passed on.</source>
        <translation>Weitergeleitete Nachrichten.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Messages on their way.</source>
        <translation>Nachrichten, die noch unterwegs sind.</translation>
    </message>
    <message>
        <source>As reported; where they are not, those in the click log.</source>
        <translation>Wie gemeldet; wo nicht gemeldet, die im Klickprotokoll.</translation>
    </message>
    <message>
        <source>Clicks less the likely automatic ones.</source>
        <translation>Klicks ohne die vermutlich automatischen.</translation>
    </message>
    <message>
        <source>Clickers less those of whom only automatic clicks are known.</source>
        <translation>Klicker ohne jene, von denen nur automatische Klicks bekannt sind.</translation>
    </message>
    <message>
        <source>Automatic clicks</source>
        <translation>Automatische Klicks</translation>
    </message>
    <message>
        <source>Clicks in the log that the rules hold for likely automatic.</source>
        <translation>Klicks im Protokoll, die nach den Regeln vermutlich automatisch sind.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Suspect clicks</source>
        <translation>Verdächtige Klicks</translation>
    </message>
    <message>
        <source>Clicks with some sign of a scanner, too weak to leave them out.</source>
        <translation>Klicks mit einem Anzeichen für einen Scanner, das zum Auslassen zu schwach ist.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Openers are inflated by mail programs that load pictures by themselves.</source>
        <translation>Mailprogramme, die Bilder selbst laden, erhöhen die Zahl der Öffner künstlich.</translation>
    </message>
    <message>
        <source>Click rate (delivered)</source>
        <translation>Klickrate (zugestellt)</translation>
    </message>
    <message>
        <source>Click rate (delivered), human</source>
        <translation>Klickrate (zugestellt), echt</translation>
    </message>
    <message>
        <source>Click rate (sent)</source>
        <translation>Klickrate (versendet)</translation>
    </message>
    <message>
        <source>Click rate (sent), human</source>
        <translation>Klickrate (versendet), echt</translation>
    </message>
    <message>
        <source>Click-to-open (openers)</source>
        <translation>Click-to-Open (Öffner)</translation>
    </message>
    <message>
        <source>Click-to-open (openers), human</source>
        <translation>Click-to-Open (Öffner), echt</translation>
    </message>
    <message>
        <source>Opt-out rate (delivered)</source>
        <translation>Abmelderate (zugestellt)</translation>
    </message>
    <message>
        <source>Opt-out rate (sent)</source>
        <translation>Abmelderate (versendet)</translation>
    </message>
    <message>
        <source>Opt-out rate (openers)</source>
        <translation>Abmelderate (Öffner)</translation>
    </message>
    <message>
        <source>Complaint rate (delivered)</source>
        <translation>Beschwerderate (zugestellt)</translation>
    </message>
    <message>
        <source>Complaint rate (sent)</source>
        <translation>Beschwerderate (versendet)</translation>
    </message>
    <message>
        <source>Complaint rate (openers)</source>
        <translation>Beschwerderate (Öffner)</translation>
    </message>
    <message>
        <source>Open rate (delivered)</source>
        <translation>Öffnungsrate (zugestellt)</translation>
    </message>
    <message>
        <source>Open rate (sent)</source>
        <translation>Öffnungsrate (versendet)</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>human clickers</source>
        <translation>echte Klicker</translation>
    </message>
    <message>
        <source>Delivery rate (sent)</source>
        <translation>Zustellrate (versendet)</translation>
    </message>
    <message>
        <source>For text messages without a receipt the delivery is not known.</source>
        <translation>Bei SMS ohne Empfangsbestätigung ist die Zustellung nicht bekannt.</translation>
    </message>
    <message>
        <source>Bounce rate (sent)</source>
        <translation>Bouncerate (versendet)</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>Clicks per clicker</source>
        <translation>Klicks je Klicker</translation>
    </message>
    <message>
        <source>Above about three on many links, look at the automatic clicks.</source>
        <translation>Liegt der Wert bei vielen Links über etwa drei, prüfen Sie die automatischen Klicks.</translation>
    </message>
    <message>
        <source>Clicks per clicker, human</source>
        <translation>Klicks je Klicker, echt</translation>
    </message>
    <message>
        <source>Link click rate (delivered)</source>
        <translation>Link-Klickrate (zugestellt)</translation>
    </message>
    <message>
        <source>Link click rate (delivered), human</source>
        <translation>Link-Klickrate (zugestellt), echt</translation>
    </message>
    <message>
        <source>Link click rate (sent)</source>
        <translation>Link-Klickrate (versendet)</translation>
    </message>
    <message>
        <source>Link click rate (sent), human</source>
        <translation>Link-Klickrate (versendet), echt</translation>
    </message>
    <message>
        <source>Link click-to-open (openers)</source>
        <translation>Link-Click-to-Open (Öffner)</translation>
    </message>
    <message>
        <source>Link click-to-open (openers), human</source>
        <translation>Link-Click-to-Open (Öffner), echt</translation>
    </message>
    <message>
        <source>{counts}, 95 %: {low}-{high}</source>
        <translation>{counts}, 95&#xa0;%: {low}–{high}</translation>
    </message>
    <message>
        <source>A small sample: the rate may as well be anywhere in between.</source>
        <translation>Kleine Stichprobe: Die Rate kann ebenso gut überall dazwischen liegen.</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation>{k} {what} / {n} {base}</translation>
    </message>
    <message>
        <source>{k} {what} by {n} {base}</source>
        <translation>{k} {what} / {n} {base}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Left out, because they do not report it:</source>
        <translation>Ausgelassen, weil nicht gemeldet:</translation>
    </message>
    <message>
        <source>Total of {n}</source>
        <translation>Summe über {n}</translation>
    </message>
    <message>
        <source>Total of {campaigns}</source>
        <translation>Summe über {campaigns}</translation>
    </message>
    <message>
        <source>People are never added up: one person may be in several campaigns.</source>
        <translation>Personen werden nie addiert: Dieselbe Person kann in mehreren Kampagnen vorkommen.</translation>
    </message>
    <message>
        <source>None of these campaigns reports it.</source>
        <translation>Keine dieser Kampagnen meldet das.</translation>
    </message>
    <message>
        <source>None of these campaigns has both counts.</source>
        <translation>Keine dieser Kampagnen hat beide Zahlen.</translation>
    </message>
    <message>
        <source>{above} {what} / {below} {base}, sum over sum</source>
        <translation>{above} {what} / {below} {base}, Summe durch Summe</translation>
    </message>
    <message>
        <source>None of these campaigns reports a cost.</source>
        <translation>Keine dieser Kampagnen meldet Kosten.</translation>
    </message>
    <message>
        <source>Different currencies are not added: {sums}</source>
        <translation>Verschiedene Währungen werden nicht addiert: {sums}</translation>
    </message>
    <message>
        <source>Over {campaigns}</source>
        <translation>Über {campaigns}</translation>
    </message>
    <message>
        <source>{n} labels together</source>
        <translation>{n} Einträge zusammen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how many messages</comment>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Click rate, human</source>
        <translation>Klickrate, echt</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Clickers, human</source>
        <translation>Klicker, echt</translation>
    </message>
    <message>
        <source>Clickers</source>
        <translation>Klicker</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns</source>
        <translation>{k} von {n} Kampagnen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>{rate} of sent</source>
        <translation>{rate} der Sendungen</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>Not reported everywhere: what was sent less what bounced is counted.</source>
        <translation>Nicht überall gemeldet: Gezählt ist, was versendet wurde, abzüglich der Bounces.</translation>
    </message>
    <message>
        <source>The same person may have clicked in several campaigns, so clickers are never added up.</source>
        <translation>Dieselbe Person kann in mehreren Kampagnen geklickt haben, daher werden Klicker nie addiert.</translation>
    </message>
    <message>
        <source>people are not added</source>
        <translation>Personen werden nicht addiert</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>counted from the click log</source>
        <translation>aus dem Klickprotokoll gezählt</translation>
    </message>
    <message>
        <source>click log of {k} of {n} campaigns</source>
        <translation>Klickprotokoll von {k} von {n} Kampagnen</translation>
    </message>
    <message>
        <source>The provider reports clickers only; each click is in its log.</source>
        <translation>Der Anbieter meldet nur Klicker; die einzelnen Klicks stehen in seinem Protokoll.</translation>
    </message>
    <message>
        <source>{n} human</source>
        <translation>{n} echt</translation>
    </message>
    <message>
        <source>{n} automatic</source>
        <translation>{n} automatisch</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns could be checked.</source>
        <translation>{k} von {n} Kampagnen konnten geprüft werden.</translation>
    </message>
    <message>
        <source>Clicks, human</source>
        <translation>Klicks, echt</translation>
    </message>
    <message>
        <source>{k} automatic of {n}</source>
        <translation>{k} von {n} automatisch</translation>
    </message>
    <message>
        <source>{k} of {n} {base}</source>
        <translation>{k} / {n} {base}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation>Anteil: von allen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Weekday (1 = Monday)</source>
        <translation>Wochentag (1 = Montag)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Hours since the send</source>
        <translation>Stunden seit dem Versand</translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation>Seit dem Versand</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Unique opens</source>
        <translation>Öffner</translation>
    </message>
    <message>
        <source>Unique clicks</source>
        <translation>Klicker</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>Von (95&#xa0;%)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Bis (95&#xa0;%)</translation>
    </message>
    <message>
        <source>These figures count people, and people of several campaigns cannot be added. Select one campaign to see them.</source>
        <translation>Hier werden Personen gezählt, und Personen mehrerer Kampagnen lassen sich nicht addieren. Wählen Sie eine einzelne Kampagne aus, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns report this.</source>
        <translation>{k} von {n} Kampagnen melden das.</translation>
    </message>
    <message>
        <source>Counted from the click log.</source>
        <translation>Aus dem Klickprotokoll gezählt.</translation>
    </message>
    <message>
        <source>As they were at each refresh; what happened in between is not known.</source>
        <translation>Stand bei jeder Aktualisierung; was dazwischen geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not drawn, since far above: {names}.</source>
        <translation>Nicht gezeichnet, weil weit darüber: {names}.</translation>
    </message>
    <message>
        <source>Counters at each refresh</source>
        <translation>Zählerstände bei jeder Aktualisierung</translation>
    </message>
    <message>
        <source>Select one campaign to see how its counters grew.</source>
        <translation>Wählen Sie eine einzelne Kampagne aus, um zu sehen, wie ihre Zählerstände gewachsen sind.</translation>
    </message>
    <message>
        <source>No counters have been read yet.</source>
        <translation>Es wurden noch keine Zählerstände abgerufen.</translation>
    </message>
    <message>
        <source>The counters are as they were read on {time}. What a later refresh finds is drawn here.</source>
        <translation>Die Zählerstände sind vom {time}. Was eine spätere Aktualisierung findet, wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The provider gives no address for this link.</source>
        <translation>Der Anbieter nennt zu diesem Link keine Adresse.</translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation>{title}, nur echte</translation>
    </message>
    <message>
        <source>No click with a time is stored for this link.</source>
        <translation>Zu diesem Link ist kein Klick mit Zeitangabe gespeichert.</translation>
    </message>
    <message>
        <source>Cannot be checked: there is no total of human clicks to be a share of.</source>
        <translation>Nicht prüfbar: Es gibt keine Summe echter Klicks, von der dies ein Anteil wäre.</translation>
    </message>
    <message>
        <source>The provider reports no total that this link could be a share of.</source>
        <translation>Der Anbieter meldet keine Summe, von der dieser Link ein Anteil wäre.</translation>
    </message>
    <message>
        <source>{k} of {n} human {base}</source>
        <translation>{k} / {n} echte {base}</translation>
    </message>
    <message>
        <source>Clicks, all</source>
        <translation>Klicks, alle</translation>
    </message>
    <message>
        <source>This provider reports clickers of a link, not all its clicks.</source>
        <translation>Dieser Anbieter meldet Klicker eines Links, nicht alle Klicks.</translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of this link are not known.</source>
        <translation>Nicht prüfbar: Die einzelnen Klicks dieses Links sind nicht bekannt.</translation>
    </message>
    <message>
        <source>One person may click several links, so clickers are not added.</source>
        <translation>Eine Person kann mehrere Links anklicken, daher werden Klicker nicht addiert.</translation>
    </message>
    <message>
        <source>Cannot be checked: the people behind this link&apos;s clicks are not known.</source>
        <translation>Nicht prüfbar: Die Personen hinter den Klicks dieses Links sind nicht bekannt.</translation>
    </message>
    <message>
        <source>People with at least one click that is not likely automatic.</source>
        <translation>Personen mit mindestens einem Klick, der nicht vermutlich automatisch ist.</translation>
    </message>
    <message>
        <source>The people who clicked this link are not reported.</source>
        <translation>Die Personen, die diesen Link angeklickt haben, werden nicht gemeldet.</translation>
    </message>
    <message>
        <source>People who clicked this link at least once.</source>
        <translation>Personen, die diesen Link mindestens einmal angeklickt haben.</translation>
    </message>
    <message>
        <source>Not known for this campaign: {base}.</source>
        <translation>Für diese Kampagne nicht bekannt: {base}.</translation>
    </message>
    <message>
        <source>1 link without this count is left out.</source>
        <translation>1 Link ohne diese Zahl ist ausgelassen.</translation>
    </message>
    <message>
        <source>{n} links without this count are left out.</source>
        <translation>{n} Links ohne diese Zahl sind ausgelassen.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The provider does not tell which link was clicked.</source>
        <translation>Der Anbieter nennt den angeklickten Link nicht.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The provider&apos;s own id of the recipient, or a keyed hash where that would be an address or number.</source>
        <translation>Die Kennung des Empfängers beim Anbieter oder ein Hashwert, wo diese eine Adresse oder Nummer wäre.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Where the address of the click is registered, or as the provider tells</source>
        <translation>Wo die Adresse des Klicks registriert ist oder wie vom Anbieter angegeben</translation>
    </message>
    <message>
        <source>More than 1 where the provider keeps one counter a recipient; the time is then that of the first</source>
        <translation>Mehr als 1, wo der Anbieter je Empfänger einen Zähler führt; die Zeit ist dann die des ersten Klicks</translation>
    </message>
    <message>
        <source>Automatic?</source>
        <translation>Automatisch?</translation>
    </message>
    <message>
        <source>How likely the click is automatic, 0 to 100, and the rules that say so</source>
        <translation>Wie wahrscheinlich der Klick automatisch ist (0 bis 100), und die Regeln, die darauf hinweisen</translation>
    </message>
    <message>
        <source>No sign of an automatic click.</source>
        <translation>Kein Anzeichen für einen automatischen Klick.</translation>
    </message>
    <message>
        <source>The provider gives no time for this click.</source>
        <translation>Der Anbieter nennt für diesen Klick keine Zeit.</translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot;, which is no time.</source>
        <translation>Der Anbieter schrieb „{raw}“; das ist keine Zeit.</translation>
    </message>
    <message>
        <source>{time}. The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation>{time}. Der Anbieter schrieb „{raw}“ ohne Zeitzone; angenommen ist die des Kontos.</translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <translation>Land: {value}</translation>
    </message>
    <message>
        <source>Device: {value}</source>
        <translation>Gerät: {value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation>System: {value}</translation>
    </message>
    <message>
        <source>Browser: {value}</source>
        <translation>Browser: {value}</translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation>Link: {value}</translation>
    </message>
    <message>
        <source>Person: {value}</source>
        <translation>Person: {value}</translation>
    </message>
    <message>
        <source>recipient&apos;s country</source>
        <translation>Land des Empfängers</translation>
    </message>
    <message>
        <source>{day} {hour} ({zone})</source>
        <translation>{day} {hour} ({zone})</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} und {n} weitere</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>{n} clicks in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} Klicks im Protokoll: {a} vermutlich automatisch ({share}), {s} verdächtig.</translation>
    </message>
    <message>
        <source>{n} clicks picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} Klicks ausgewählt: {a} vermutlich automatisch ({share}), {s} verdächtig.</translation>
    </message>
    <message>
        <source>{n} click in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} Klick im Protokoll: {a} vermutlich automatisch ({share}), {s} verdächtig.</translation>
    </message>
    <message>
        <source>{n} click picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} Klick ausgewählt: {a} vermutlich automatisch ({share}), {s} verdächtig.</translation>
    </message>
    <message>
        <source>{share} of the clicks came within five seconds of the delivery or send: scanners are likely at work.</source>
        <translation>{share} der Klicks kamen innerhalb von fünf Sekunden nach Zustellung oder Versand: Vermutlich sind Scanner am Werk.</translation>
    </message>
    <message>
        <source>1 click has no time.</source>
        <translation>1 Klick hat keine Zeit.</translation>
    </message>
    <message>
        <source>{n} clicks have no time.</source>
        <translation>{n} Klicks haben keine Zeit.</translation>
    </message>
    <message>
        <source>1 click does not tell which link.</source>
        <translation>1 Klick nennt keinen Link.</translation>
    </message>
    <message>
        <source>{n} clicks do not tell which link.</source>
        <translation>{n} Klicks nennen keinen Link.</translation>
    </message>
    <message>
        <source>1 click names no person.</source>
        <translation>1 Klick nennt keine Person.</translation>
    </message>
    <message>
        <source>{n} clicks name no person.</source>
        <translation>{n} Klicks nennen keine Person.</translation>
    </message>
    <message>
        <source>1 click has no country.</source>
        <translation>1 Klick hat kein Land.</translation>
    </message>
    <message>
        <source>{n} clicks have no country.</source>
        <translation>{n} Klicks haben kein Land.</translation>
    </message>
    <message>
        <source>1 campaign has new clicks that are not checked yet.</source>
        <translation>1 Kampagne hat neue, noch nicht geprüfte Klicks.</translation>
    </message>
    <message>
        <source>{n} campaigns have new clicks that are not checked yet.</source>
        <translation>{n} Kampagnen haben neue, noch nicht geprüfte Klicks.</translation>
    </message>
    <message>
        <source>1 campaign cannot be checked: its provider gives totals only.</source>
        <translation>1 Kampagne ist nicht prüfbar: Ihr Anbieter meldet nur Summen.</translation>
    </message>
    <message>
        <source>{n} campaigns cannot be checked: their providers give totals only.</source>
        <translation>{n} Kampagnen sind nicht prüfbar: Ihre Anbieter melden nur Summen.</translation>
    </message>
    <message>
        <source>The provider&apos;s total and the log agree.</source>
        <translation>Die Summe des Anbieters und das Protokoll stimmen überein.</translation>
    </message>
    <message>
        <source>The provider reports {n} clicks, the log holds {k}.</source>
        <translation>Der Anbieter meldet {n} Klicks, das Protokoll enthält {k}.</translation>
    </message>
    <message>
        <source>The provider reports {n} click, the log holds {k}.</source>
        <translation>Der Anbieter meldet {n} Klick, das Protokoll enthält {k}.</translation>
    </message>
    <message>
        <source>{provider} keeps one row a recipient: how often the links were clicked, and the time of the first click.</source>
        <translation>{provider} führt je Empfänger eine Zeile: wie oft die Links angeklickt wurden und wann zum ersten Mal.</translation>
    </message>
    <message>
        <source>Nothing is reported for this yet.</source>
        <translation>Hierzu ist noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>No click is stored for this campaign.</source>
        <translation>Für diese Kampagne ist kein Klick gespeichert.</translation>
    </message>
    <message>
        <source>The provider tells no country of these clicks.</source>
        <translation>Der Anbieter nennt für diese Klicks kein Land.</translation>
    </message>
    <message>
        <source>The provider tells no device of these clicks.</source>
        <translation>Der Anbieter nennt für diese Klicks kein Gerät.</translation>
    </message>
    <message>
        <source>The provider tells no operating system of these clicks.</source>
        <translation>Der Anbieter nennt für diese Klicks kein Betriebssystem.</translation>
    </message>
    <message>
        <source>The provider tells no browser of these clicks.</source>
        <translation>Der Anbieter nennt für diese Klicks keinen Browser.</translation>
    </message>
    <message>
        <source>The provider does not tell this of these clicks.</source>
        <translation>Der Anbieter nennt das für diese Klicks nicht.</translation>
    </message>
    <message>
        <source>No link of this campaign has been reported.</source>
        <translation>Für diese Kampagne wurde kein Link gemeldet.</translation>
    </message>
    <message>
        <source>The provider gives no time for these clicks.</source>
        <translation>Der Anbieter nennt für diese Klicks keine Zeit.</translation>
    </message>
    <message>
        <source>No stored click matches what is picked.</source>
        <translation>Kein gespeicherter Klick passt zur Auswahl.</translation>
    </message>
    <message>
        <source>This campaign has not been sent.</source>
        <translation>Diese Kampagne wurde nicht versendet.</translation>
    </message>
    <message>
        <source>The details have not been read yet. Refresh to read them.</source>
        <translation>Die Details wurden noch nicht abgerufen. Aktualisieren Sie, um sie abzurufen.</translation>
    </message>
    <message>
        <source>Not drawn, since years away from the others: {k} clicks.</source>
        <translation>Nicht gezeichnet, weil Jahre von den anderen entfernt: {k} Klicks.</translation>
    </message>
    <message>
        <source>Only {n} steps are drawn; {k} clicks lie far away from them.</source>
        <translation>Nur {n} Schritte sind gezeichnet; {k} Klicks liegen weit davon entfernt.</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Version {label}</source>
        <translation>Version {label}</translation>
    </message>
    <message>
        <source>{version}, the provider&apos;s winner</source>
        <translation>{version}, Sieger laut Anbieter</translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation>{n} versendet</translation>
    </message>
    <message>
        <source>{n} opener</source>
        <translation>{n} Öffner</translation>
    </message>
    <message>
        <source>{n} openers</source>
        <translation>{n} Öffner</translation>
    </message>
    <message>
        <source>{n} clicker</source>
        <translation>{n} Klicker</translation>
    </message>
    <message>
        <source>{n} clickers</source>
        <translation>{n} Klicker</translation>
    </message>
    <message>
        <source>{n} click</source>
        <translation>{n} Klick</translation>
    </message>
    <message>
        <source>{n} clicks</source>
        <translation>{n} Klicks</translation>
    </message>
    <message>
        <source>{n} opt-out</source>
        <translation>{n} Abmeldung</translation>
    </message>
    <message>
        <source>{n} opt-outs</source>
        <translation>{n} Abmeldungen</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>noch keine Zahlen</translation>
    </message>
    <message>
        <source>{rate} of each version, with 95 % intervals</source>
        <translation>{rate} je Version, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>All clicks count here: automatic ones are not known by version.</source>
        <translation>Hier zählen alle Klicks: Automatische sind je Version nicht bekannt.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address or number where the account keeps it, else an id or keyed hash</source>
        <translation>Adresse oder Nummer, wo das Konto sie aufbewahrt, sonst eine Kennung oder ein Hashwert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Likely automatic ones are left out</source>
        <translation>Vermutlich automatische sind ausgelassen</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>First click</source>
        <translation>Erster Klick</translation>
    </message>
    <message>
        <source>These clicks have no time.</source>
        <translation>Diese Klicks haben keine Zeit.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>clickers</source>
        <translation>Klicker</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>openers</source>
        <translation>Öffner</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Openers</source>
        <translation>Öffner</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Counted from the click log</source>
        <translation>Aus dem Klickprotokoll gezählt</translation>
    </message>
    <message>
        <source>Delivered (reported)</source>
        <translation>Zugestellt (gemeldet)</translation>
    </message>
    <message>
        <source>Sent, as the provider wrote it</source>
        <translation>Versendet, wie vom Anbieter angegeben</translation>
    </message>
    <message>
        <source>Share: count</source>
        <translation>Anteil: Anzahl</translation>
    </message>
    <message>
        <source>Share: counted</source>
        <translation>Anteil: gezählt</translation>
    </message>
    <message>
        <source>{count} (campaign)</source>
        <translation>{count} (Kampagne)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>Klick-ID</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Time, as the provider wrote it</source>
        <translation>Zeit, wie vom Anbieter angegeben</translation>
    </message>
    <message>
        <source>These rows name nobody.</source>
        <translation>Diese Zeilen nennen niemanden.</translation>
    </message>
    <message>
        <source>No account here keeps personal data, so there is none to include.</source>
        <translation>Kein Konto hier bewahrt personenbezogene Daten auf, also gibt es keine einzuschließen.</translation>
    </message>
    <message>
        <source>fractions of 1; each column&apos;s name says of what</source>
        <translation>Bruchteile von 1; der Name jeder Spalte sagt, wovon</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX), recommended</source>
        <translation>Excel-Arbeitsmappe (XLSX), empfohlen</translation>
    </message>
    <message>
        <source>Excel on this computer (CSV)</source>
        <translation>Excel auf diesem Computer (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet, international (CSV)</source>
        <translation>Tabelle, international (CSV)</translation>
    </message>
    <message>
        <source>For programs (CSV)</source>
        <translation>Für Programme (CSV)</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Durch Tabs getrennt (TSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Für Programme (JSON)</translation>
    </message>
    <message>
        <source>For data tools (Parquet)</source>
        <translation>Für Datenwerkzeuge (Parquet)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Times are ISO 8601 in UTC.</source>
        <translation>Zeiten stehen als ISO 8601 in UTC.</translation>
    </message>
    <message>
        <source>A list with one object a row, in UTF-8. What is not reported is null.</source>
        <translation>Eine Liste mit einem Objekt je Zeile, in UTF-8. Nicht Gemeldetes ist null.</translation>
    </message>
    <message>
        <source>Typed columns under their stable names, compressed. Reads fast in data tools.</source>
        <translation>Typisierte Spalten unter ihren festen Namen, komprimiert. Schnell lesbar für Datenwerkzeuge.</translation>
    </message>
    <message>
        <source>Times are instants in UTC.</source>
        <translation>Zeiten sind Zeitpunkte in UTC.</translation>
    </message>
    <message>
        <source>Cells are separated by {cells}, decimals have a {mark}.</source>
        <translation>Trennzeichen: {cells}; Dezimalzeichen: {mark}.</translation>
    </message>
    <message>
        <source>UTF-8, marked so that Excel shows accents right.</source>
        <translation>UTF-8, so gekennzeichnet, dass Excel Umlaute richtig anzeigt.</translation>
    </message>
    <message>
        <source>UTF-8.</source>
        <translation>UTF-8.</translation>
    </message>
    <message>
        <source>Times are those of {zone}, and a column says so.</source>
        <translation>Zeiten stehen in {zone}; eine Spalte sagt das.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe in front.</source>
        <translation>Texte, die eine Tabellenkalkulation als Formel ausführen würde, erhalten einen Apostroph davor.</translation>
    </message>
    <message>
        <source>Texts stay as they came: do not open the file in a spreadsheet.</source>
        <translation>Texte bleiben, wie sie kamen: Öffnen Sie die Datei nicht in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Numbers are numbers, rates are percent, and texts never run as formulas. A sheet “{sheet}” tells filters, period and accounts.</source>
        <translation>Zahlen sind Zahlen, Raten sind Prozentwerte, und Texte werden nie als Formel ausgeführt. Ein Blatt „{sheet}“ nennt Filter, Zeitraum und Konten.</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>Zeiten gelten für {zone}.</translation>
    </message>
    <message>
        <source>{n} campaigns</source>
        <translation>{n} Kampagnen</translation>
    </message>
    <message>
        <source>The campaign “{name}”</source>
        <translation>Die Kampagne „{name}“</translation>
    </message>
    <message>
        <source>The {n} campaigns in the detail pane</source>
        <translation>Die {n} Kampagnen im Detailbereich</translation>
    </message>
    <message>
        <source>The one campaign in the list ({period})</source>
        <translation>Die eine Kampagne in der Liste ({period})</translation>
    </message>
    <message>
        <source>All {n} campaigns in the list ({period})</source>
        <translation>Alle {n} Kampagnen in der Liste ({period})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Aufschlüsselungen</translation>
    </message>
    <message>
        <source>Click log</source>
        <translation>Klickprotokoll</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Wer geklickt hat</translation>
    </message>
    <message>
        <source>Too many rows are selected. Choose “This view” instead.</source>
        <translation>Zu viele Zeilen sind ausgewählt. Wählen Sie stattdessen „Diese Ansicht“.</translation>
    </message>
    <message>
        <source>The selected rows are being read.</source>
        <translation>Die ausgewählten Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Diagramm: {title}</translation>
    </message>
    <message>
        <source>No rows are selected.</source>
        <translation>Es sind keine Zeilen ausgewählt.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>vor {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>vor {n} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>Detail &amp;pane</source>
        <translation>Detail&amp;bereich</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Gehe z&amp;u</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Both days are included, in the time of {zone}.</source>
        <translation>Beide Tage zählen mit, in der Zeit von {zone}.</translation>
    </message>
    <message>
        <source>The logo could not be read: {why}. The report has none.</source>
        <translation>Das Logo konnte nicht gelesen werden: {why}. Der Bericht hat keines.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB. The report has none.</source>
        <translation>Das Logo ist größer als 10 MB. Der Bericht hat keines.</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPG or SVG picture that can be read. The report has none.</source>
        <translation>Das Logo ist kein lesbares PNG-, JPG- oder SVG-Bild. Der Bericht hat keines.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>No campaign was sent in this time, or none was selected.</source>
        <translation>In dieser Zeit wurde keine Kampagne versendet, oder es wurde keine ausgewählt.</translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation>Kampagnenbericht</translation>
    </message>
    <message>
        <source>Data of {stamp}</source>
        <translation>Datenstand: {stamp}</translation>
    </message>
    <message>
        <source>No data read yet</source>
        <translation>Noch keine Daten abgerufen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht versendet</translation>
    </message>
    <message>
        <source>Sent on {moment}</source>
        <translation>Versendet am {moment}</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation>Versendet am {day}</translation>
    </message>
    <message>
        <source>Sent {first} to {last}</source>
        <translation>Versendet {first} bis {last}</translation>
    </message>
    <message>
        <source>95 %: the interval in which the true rate lies (Wilson).</source>
        <translation>95&#xa0;%: das Intervall, in dem die wahre Rate liegt (Wilson).</translation>
    </message>
    <message>
        <source>There is no earlier period to compare with.</source>
        <translation>Es gibt keinen früheren Zeitraum zum Vergleichen.</translation>
    </message>
    <message>
        <source>Both periods hold the campaigns sent in them, with all their clicks so far; earlier campaigns have had more time for theirs.</source>
        <translation>Beide Zeiträume enthalten die in ihnen versendeten Kampagnen mit allen bisherigen Klicks; frühere Kampagnen hatten dafür mehr Zeit.</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>Gegenüber dem Zeitraum davor</translation>
    </message>
    <message>
        <source>When people clicked</source>
        <translation>Wann geklickt wurde</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>The charts count the stored clicks that have a time: {drawn}. The key figure comes from the providers&apos; reports: {told}, reported for {k} of {n} campaigns.</source>
        <translation>Die Diagramme zählen die gespeicherten Klicks mit Zeitangabe: {drawn}. Die Kennzahl stammt aus den Berichten der Anbieter: {told}, gemeldet für {k} von {n} Kampagnen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Audience in figures</source>
        <translation>Zielgruppe in Zahlen</translation>
    </message>
    <message>
        <source>Days in {zone}.</source>
        <translation>Tage in der Zeitzone {zone}.</translation>
    </message>
    <message>
        <source>Clicks day by day</source>
        <translation>Klicks Tag für Tag</translation>
    </message>
    <message>
        <source>What the providers do not report</source>
        <translation>Was die Anbieter nicht melden</translation>
    </message>
    <message>
        <source>Campaigns that lack a figure: {n}. They are left out of the totals named here, and of those only; nothing is counted as zero.</source>
        <translation>Kampagnen, denen eine Zahl fehlt: {n}. Sie sind nur aus den hier genannten Summen ausgelassen; nichts wird als null gezählt.</translation>
    </message>
    <message>
        <source>Left out of totals</source>
        <translation>Aus Summen ausgelassen</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>A dash is a figure that is not known. Rates of several campaigns are the sum of their counts over the sum of their bases. Times are told in {zone}.</source>
        <translation>Ein Strich steht für eine unbekannte Zahl. Raten mehrerer Kampagnen sind die Summe ihrer Anzahlen durch die Summe ihrer Basen. Zeiten stehen in {zone}.</translation>
    </message>
    <message>
        <source>The counts were read from {first} to {last}.</source>
        <translation>Die Zahlen wurden vom {first} bis {last} abgerufen.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Only totals are known, so automatic clicks cannot be told apart.</source>
        <translation>Nur Summen sind bekannt, daher lassen sich automatische Klicks nicht erkennen.</translation>
    </message>
    <message>
        <source>in part derived</source>
        <translation>teils berechnet</translation>
    </message>
    <message>
        <source>{n} with automatic ones</source>
        <translation>{n} mit automatischen</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95&#xa0;%: {interval}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>davor: {value}</translation>
    </message>
    <message>
        <source>{n} of {all} clicks in the log are likely automatic.</source>
        <translation>{n} von {all} Klicks im Protokoll sind vermutlich automatisch.</translation>
    </message>
    <message>
        <source>Campaigns whose clicks cannot be checked: {n}.</source>
        <translation>Kampagnen, deren Klicks nicht prüfbar sind: {n}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versendet am</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>This process cannot draw charts.</source>
        <translation>Dieser Prozess kann keine Diagramme zeichnen.</translation>
    </message>
    <message>
        <source>Write the report in a process of its own.</source>
        <translation>Erstellen Sie den Bericht in einem eigenen Prozess.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>und andere</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of the report ({scripts}): they are printed as boxes. Install a font that has them, and write the report again.</source>
        <translation>Diesem Computer fehlt eine Schrift für einige Zeichen des Berichts ({scripts}): Sie werden als Kästchen gedruckt. Installieren Sie eine passende Schrift und erstellen Sie den Bericht erneut.</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>Chinesisch, Japanisch oder Koreanisch</translation>
    </message>
    <message>
        <source>emoji and other signs</source>
        <translation>Emojis und andere Zeichen</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde gestoppt.</translation>
    </message>
    <message>
        <source>Charts cannot be drawn beside the window.</source>
        <translation>Neben dem Fenster lassen sich keine Diagramme zeichnen.</translation>
    </message>
    <message>
        <source>Use Export, PDF report, or run the recipe with sendsight-cli.</source>
        <translation>Verwenden Sie „Exportieren“, „PDF-Bericht“ oder führen Sie die Vorlage mit sendsight-cli aus.</translation>
    </message>
    <message>
        <source>human</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation>Klicks pro Stunde</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Klicks pro Tag</translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation>Klicks im Zeitverlauf</translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation>Klicks seit dem Versand</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>Alle Kampagnen zusammen</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have clicks with a time.</source>
        <translation>{k} von {n} Kampagnen haben Klicks mit Zeitangabe.</translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation>Die Hälfte der Klicks kam innerhalb von {t50}, 90&#xa0;% innerhalb von {t90}.</translation>
    </message>
    <message>
        <source>Provisional: a campaign is younger than a week.</source>
        <translation>Vorläufig: Eine Kampagne ist jünger als eine Woche.</translation>
    </message>
    <message>
        <source>{n} clicks came later than is shown.</source>
        <translation>{n} Klicks kamen später als gezeigt.</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation>Klicks nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation>{n} Klicks ohne Zeit sind ausgelassen.</translation>
    </message>
    <message>
        <source>All {n} campaigns</source>
        <translation>Alle {n} Kampagnen</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>aus dem Protokoll</translation>
    </message>
    <message>
        <source>of {base}</source>
        <translation>der {base}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>total {n}</source>
        <translation>Summe {n}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>{first} to {last}: no clicks</source>
        <translation>{first} bis {last}: keine Klicks</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>{n} letters left out</source>
        <translation>{n} Zeichen ausgelassen</translation>
    </message>
    <message>
        <source>{group} (continued)</source>
        <translation>{group} (Fortsetzung)</translation>
    </message>
    <message>
        <source>no base: 0 {base}</source>
        <translation>keine Basis: 0 {base}</translation>
    </message>
    <message>
        <source>{k} {what}, {n} {base}</source>
        <translation>{k} {what}, {n} {base}</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>davor keine</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}&#xa0;%-Punkte</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>Versions are told with all clicks: automatic ones are not known by version.</source>
        <translation>Versionen zählen alle Klicks: Automatische sind je Version nicht bekannt.</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an A/B test</comment>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation>Der Bericht konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation>{account}: {words}</translation>
    </message>
    <message>
        <source>Reading campaigns, {n} so far</source>
        <translation>Kampagnen werden abgerufen, bisher {n}</translation>
    </message>
    <message>
        <source>Campaign {done} of {total}, {what}</source>
        <translation>Kampagne {done} von {total}, {what}</translation>
    </message>
    <message>
        <source>{what}, part {done} of {total}</source>
        <translation>{what}, Teil {done} von {total}</translation>
    </message>
    <message>
        <source>{account} waits</source>
        <translation>{account} wartet</translation>
    </message>
    <message>
        <source>{reason}, next call in {time}</source>
        <translation>{reason}, nächster Aufruf in {time}</translation>
    </message>
    <message>
        <source>{n} rows/s</source>
        <translation>{n} Zeilen/s</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>Reading campaigns</source>
        <translation>Kampagnen werden abgerufen</translation>
    </message>
    <message>
        <source>Reading links and clicks</source>
        <translation>Links und Klicks werden abgerufen</translation>
    </message>
    <message>
        <source>Reading clicks and events</source>
        <translation>Klicks und Ereignisse werden abgerufen</translation>
    </message>
    <message>
        <source>Reading account figures</source>
        <translation>Kontozahlen werden abgerufen</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>links and clicks</source>
        <translation>Links und Klicks</translation>
    </message>
    <message>
        <source>Clicks and events</source>
        <translation>Klicks und Ereignisse</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>Kontozahlen</translation>
    </message>
    <message>
        <source>its filters on single campaigns and clicks, which only its file has</source>
        <translation>die Filter auf einzelne Kampagnen und Klicks, die nur ihre Datei hat</translation>
    </message>
    <message>
        <source>its columns, which are those of another table</source>
        <translation>die Spalten, die zu einer anderen Tabelle gehören</translation>
    </message>
    <message>
        <source>“{name}” is open, but not all of it can be shown: {gaps}.</source>
        <translation>„{name}“ ist geöffnet, lässt sich aber nicht ganz zeigen: {gaps}.</translation>
    </message>
    <message>
        <source>columns that this list has not ({names})</source>
        <translation>Spalten, die diese Liste nicht hat ({names})</translation>
    </message>
    <message>
        <source>accounts that are not in this workspace ({names})</source>
        <translation>Konten, die in diesem Arbeitsbereich fehlen ({names})</translation>
    </message>
    <message>
        <source>words that no campaign has ({names})</source>
        <translation>Wörter, die keine Kampagne hat ({names})</translation>
    </message>
    <message>
        <source>a period that is not known ({names})</source>
        <translation>ein Zeitraum, der nicht bekannt ist ({names})</translation>
    </message>
    <message>
        <source>its period “{title}”, shown as its present days</source>
        <translation>der Zeitraum „{title}“, gezeigt mit seinen heutigen Tagen</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation>{name} gespeichert: {size}.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>Saved {n} files, {name} the first: {rows}, {size}.</source>
        <translation>{n} Dateien gespeichert, die erste ist {name}: {rows}, {size}.</translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation>{name} gespeichert: {rows}, {size}.</translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation>Seiten mit Kennzahlen, Diagrammen und Tabellen. Sie nennen niemanden.</translation>
    </message>
    <message>
        <source>These are several tables: each becomes a file of its own.</source>
        <translation>Das sind mehrere Tabellen: Jede wird eine eigene Datei.</translation>
    </message>
    <message>
        <source>Not in the file, only on screen: {names}.</source>
        <translation>Nicht in der Datei, nur auf dem Bildschirm: {names}.</translation>
    </message>
    <message>
        <source>The file will say who clicked, where an account keeps that.</source>
        <translation>Die Datei nennt, wer geklickt hat, wo ein Konto das aufbewahrt.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>Öffner</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>rates of {base}</source>
        <translation>Raten der {base}</translation>
    </message>
    <message>
        <source>human clicks</source>
        <translation>echte Klicks</translation>
    </message>
    <message>
        <source>all clicks</source>
        <translation>alle Klicks</translation>
    </message>
    <message>
        <source>It had been changed by hand; a copy is {path}.</source>
        <translation>Sie war von Hand geändert worden; eine Kopie ist {path}.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>ZIP of CSV files</source>
        <translation>ZIP mit CSV-Dateien</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <source>Overview: summary, campaigns, links, days, breakdowns</source>
        <translation>Übersicht: Zusammenfassung, Kampagnen, Links, Tage, Aufschlüsselungen</translation>
    </message>
    <message>
        <source>Campaign report: all tables of the campaigns</source>
        <translation>Kampagnenbericht: alle Tabellen der Kampagnen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>changing the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>deleting the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Links, at least</source>
        <translation>Links, mindestens</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>Sekunden, höchstens</translation>
    </message>
    <message>
        <source>Share of the links</source>
        <translation>Anteil der Links</translation>
    </message>
    <message>
        <source>E-mail: seconds after delivery</source>
        <translation>E-Mail: Sekunden nach Zustellung</translation>
    </message>
    <message>
        <source>SMS: seconds after delivery</source>
        <translation>SMS: Sekunden nach Zustellung</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>Personen, mindestens</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>Minuten, höchstens</translation>
    </message>
    <message>
        <source>Share of the weight for SMS</source>
        <translation>Anteil des Gewichts bei SMS</translation>
    </message>
    <message>
        <source>The campaign compared with has no such rate. {why}</source>
        <translation>Die Kampagne, mit der verglichen wird, hat keine solche Rate. {why}</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base} cannot be.</source>
        <translation>{k} {what} / {n} {base}: Das ist nicht möglich.</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>hardly chance</source>
        <translation>kaum Zufall</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>vielleicht Zufall</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Clicks, reported</source>
        <translation>Klicks, gemeldet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Click rate less that of the campaign compared with, in points</source>
        <translation>Klickrate minus die der Kampagne, mit der verglichen wird, in Prozentpunkten</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n}&#xa0;%-Punkte</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Where the true difference may well be, in points (Newcombe)</source>
        <translation>Wo die wahre Differenz liegen kann, in Prozentpunkten (Newcombe)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Whether chance alone may well make such a difference; with several campaigns more is asked of each</source>
        <translation>Ob schon der Zufall einen solchen Unterschied machen kann; bei mehreren Kampagnen wird von jeder mehr verlangt</translation>
    </message>
    <message>
        <source>The others are compared with this campaign.</source>
        <translation>Die anderen werden mit dieser Kampagne verglichen.</translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: the campaigns went out at other times, to other people, with other words.</source>
        <translation>Der Zufall allein würde diesen Unterschied kaum machen. Woran es lag, sagt das nicht: Die Kampagnen gingen zu anderen Zeiten, an andere Personen und mit anderen Worten hinaus.</translation>
    </message>
    <message>
        <source>Chance alone may well make this difference.</source>
        <translation>Dieser Unterschied kann auch reiner Zufall sein.</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Differenz (%-Punkte)</translation>
    </message>
    <message>
        <source>Difference, from (95 %)</source>
        <translation>Differenz, von (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Difference, to (95 %)</source>
        <translation>Differenz, bis (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>{rate}, by time since the send</source>
        <translation>{rate} nach Zeit seit dem Versand</translation>
    </message>
    <message>
        <source>Share of the clicks seen so far, by time since the send</source>
        <translation>Anteil der bisherigen Klicks nach Zeit seit dem Versand</translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation>Klicks seit dem Versand, aufsummiert</translation>
    </message>
    <message>
        <source>share of clicks</source>
        <translation>Anteil der Klicks</translation>
    </message>
    <message>
        <source>its send time is not known.</source>
        <translation>der Versandzeitpunkt ist nicht bekannt.</translation>
    </message>
    <message>
        <source>no click with a time is left without the likely automatic ones.</source>
        <translation>ohne die vermutlich automatischen bleibt kein Klick mit Zeitangabe übrig.</translation>
    </message>
    <message>
        <source>the provider gives no time for these clicks.</source>
        <translation>der Anbieter nennt für diese Klicks keine Zeit.</translation>
    </message>
    <message>
        <source>the number of {base} is not known or 0.</source>
        <translation>die Anzahl der {base} ist unbekannt oder 0.</translation>
    </message>
    <message>
        <source>its clicks name no person.</source>
        <translation>die Klicks nennen keine Person.</translation>
    </message>
    <message>
        <source>Dashed lines are provisional: seven days have not passed.</source>
        <translation>Gestrichelte Linien sind vorläufig: Sieben Tage sind noch nicht vergangen.</translation>
    </message>
    <message>
        <source>The axis ends at the age of the youngest, “{name}”: {age}.</source>
        <translation>Die Achse endet beim Alter der jüngsten, „{name}“: {age}.</translation>
    </message>
    <message>
        <source>The axis ends where each campaign had 99 % of its clicks.</source>
        <translation>Die Achse endet, wo jede Kampagne 99&#xa0;% ihrer Klicks hatte.</translation>
    </message>
    <message>
        <source>Not drawn: {name}: {why}</source>
        <translation>Nicht gezeichnet: {name}: {why}</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Now less before; of rates in percentage points</source>
        <translation>Jetzt minus davor; bei Raten in Prozentpunkten</translation>
    </message>
    <message>
        <source>The difference as a share of the earlier value</source>
        <translation>Die Differenz als Anteil des früheren Werts</translation>
    </message>
    <message>
        <source>Nothing to take a share of.</source>
        <translation>Nichts, von dem ein Anteil zu nehmen wäre.</translation>
    </message>
    <message>
        <source>Of a rate&apos;s difference, in points (Newcombe)</source>
        <translation>Für die Differenz einer Rate, in Prozentpunkten (Newcombe)</translation>
    </message>
    <message>
        <source>No campaign of this period reports it.</source>
        <translation>Keine Kampagne dieses Zeitraums meldet das.</translation>
    </message>
    <message>
        <source>{n} campaigns that do not report it are left out.</source>
        <translation>{n} Kampagnen, die das nicht melden, sind ausgelassen.</translation>
    </message>
    <message>
        <source>One of the two periods has no such rate.</source>
        <translation>Einer der beiden Zeiträume hat keine solche Rate.</translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: other campaigns went to other people.</source>
        <translation>Der Zufall allein würde diesen Unterschied kaum machen. Woran es lag, sagt das nicht: Andere Kampagnen gingen an andere Personen.</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation>Klicks davor</translation>
    </message>
    <message>
        <source>The table counts the campaigns sent in each period, with all their clicks up to now.</source>
        <translation>Die Tabelle zählt die Kampagnen, die in jedem Zeitraum versendet wurden, mit allen Klicks bis jetzt.</translation>
    </message>
    <message>
        <source>Clickers, openers and recipients are people and are never added up over campaigns; rates are sums over sums of the campaigns that report both counts.</source>
        <translation>Klicker, Öffner und Empfänger sind Personen und werden nie über Kampagnen addiert; Raten sind Summe durch Summe der Kampagnen, die beide Zahlen melden.</translation>
    </message>
    <message>
        <source>Younger than seven days, and still gaining clicks: {n} of the {whole} campaigns of the later period. Its click rates will rise.</source>
        <translation>Jünger als sieben Tage, es kommen noch Klicks hinzu: {n} der {whole} Kampagnen des späteren Zeitraums. Seine Klickraten werden steigen.</translation>
    </message>
    <message>
        <source>Campaigns whose clicks have no time, so that the chart lacks them: {n}.</source>
        <translation>Kampagnen, deren Klicks keine Zeit haben und im Diagramm fehlen: {n}.</translation>
    </message>
    <message>
        <source>The oldest stored campaign was sent on {day}; earlier ones may only be missing here.</source>
        <translation>Die älteste gespeicherte Kampagne wurde am {day} versendet; frühere fehlen vielleicht nur hier.</translation>
    </message>
    <message>
        <source>“{name}” has not been read yet.</source>
        <translation>„{name}“ wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>“{name}” was last read on {time}; what came later is missing.</source>
        <translation>„{name}“ wurde zuletzt abgerufen: {time}; was später kam, fehlt.</translation>
    </message>
    <message>
        <source>Versions of “{name}”: {verdict}</source>
        <translation>Versionen von „{name}“: {verdict}</translation>
    </message>
    <message>
        <source>Versions have totals only, so likely automatic clicks could not be left out.</source>
        <translation>Für Versionen gibt es nur Summen, daher konnten vermutlich automatische Klicks nicht ausgelassen werden.</translation>
    </message>
    <message>
        <source>These were not sent to randomly chosen parts of one list, so there is no verdict.</source>
        <translation>Diese gingen nicht an zufällig gewählte Teile einer Liste, daher gibt es kein Urteil.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>No web page</source>
        <translation>Keine Webseite</translation>
    </message>
    <message>
        <source>Links to web pages whose address does not carry {name}.</source>
        <translation>Links zu Webseiten, deren Adresse {name} nicht enthält.</translation>
    </message>
    <message>
        <source>E-mail addresses, placeholders and other texts that lead to no page.</source>
        <translation>E-Mail-Adressen, Platzhalter und andere Texte, die zu keiner Seite führen.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Not added: links to one page may carry several values.</source>
        <translation>Nicht addiert: Links zu einer Seite können mehrere Werte tragen.</translation>
    </message>
    <message>
        <source>Each campaign is counted once.</source>
        <translation>Jede Kampagne zählt einmal.</translation>
    </message>
    <message>
        <source>All clicks, automatic ones included</source>
        <translation>Alle Klicks, auch automatische</translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of these links are not known.</source>
        <translation>Nicht prüfbar: Die einzelnen Klicks dieser Links sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The providers report no clicks of these links.</source>
        <translation>Die Anbieter melden keine Klicks dieser Links.</translation>
    </message>
    <message>
        <source>Of {n} of {links} links the click log is counted: the provider reports no clicks.</source>
        <translation>Bei {n} von {links} Links zählt das Klickprotokoll: Der Anbieter meldet keine Klicks.</translation>
    </message>
    <message>
        <source>People who clicked the one link behind this row.</source>
        <translation>Personen, die den einen Link hinter dieser Zeile angeklickt haben.</translation>
    </message>
    <message>
        <source>Several campaigns lead here; one person may have clicked in each.</source>
        <translation>Mehrere Kampagnen führen hierher; dieselbe Person kann in jeder geklickt haben.</translation>
    </message>
    <message>
        <source>Several links lead here; one person may have clicked each.</source>
        <translation>Mehrere Links führen hierher; dieselbe Person kann jeden angeklickt haben.</translation>
    </message>
    <message>
        <source>The people who clicked this link are not known.</source>
        <translation>Die Personen, die diesen Link angeklickt haben, sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Only where one link of one campaign leads here: people are never added.</source>
        <translation>Nur wo ein Link einer Kampagne hierher führt: Personen werden nie addiert.</translation>
    </message>
    <message>
        <source>People are never added.</source>
        <translation>Personen werden nie addiert.</translation>
    </message>
    <message>
        <source>No share: the clicks are not known.</source>
        <translation>Kein Anteil: Die Klicks sind nicht bekannt.</translation>
    </message>
    <message>
        <source>No base: 0 clicks.</source>
        <translation>Keine Basis: 0 Klicks.</translation>
    </message>
    <message>
        <source>{k} of {n} known clicks</source>
        <translation>{k} von {n} bekannten Klicks</translation>
    </message>
    <message>
        <source>Of all known clicks of the campaigns shown</source>
        <translation>Von allen bekannten Klicks der gezeigten Kampagnen</translation>
    </message>
    <message>
        <source>No click with a time is stored.</source>
        <translation>Es ist kein Klick mit Zeitangabe gespeichert.</translation>
    </message>
    <message>
        <source>UTM {word}</source>
        <translation>UTM {word}</translation>
    </message>
    <message>
        <source>Values of {name} in the addresses of the links</source>
        <translation>Werte von {name} in den Adressen der Links</translation>
    </message>
    <message>
        <source>Links left out</source>
        <translation>Fehlende Links</translation>
    </message>
    <message>
        <source>Links whose clicks are not known, so that the sum leaves them out</source>
        <translation>Links, deren Klicks nicht bekannt sind und die in der Summe fehlen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>1 link is left out: its clicks cannot be checked.</source>
        <translation>1 Link ist ausgelassen: Seine Klicks sind nicht prüfbar.</translation>
    </message>
    <message>
        <source>1 link is left out: its clicks are not known.</source>
        <translation>1 Link ist ausgelassen: Seine Klicks sind nicht bekannt.</translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks are not known.</source>
        <translation>{n} Links sind ausgelassen: Ihre Klicks sind nicht bekannt.</translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks cannot be checked.</source>
        <translation>{n} Links sind ausgelassen: Ihre Klicks sind nicht prüfbar.</translation>
    </message>
    <message>
        <source>Last send</source>
        <translation>Letzter Versand</translation>
    </message>
    <message>
        <source>First send</source>
        <translation>Erster Versand</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>Campaigns in none of the groups</source>
        <translation>Kampagnen in keiner der Gruppen</translation>
    </message>
    <message>
        <source>Over {campaigns}, each counted once even where it is in several groups.</source>
        <translation>Über {campaigns}; jede zählt einmal, auch wenn sie in mehreren Gruppen ist.</translation>
    </message>
    <message>
        <source>No send time is known.</source>
        <translation>Es ist kein Versandzeitpunkt bekannt.</translation>
    </message>
    <message>
        <source>People are never added: one person may be in several campaigns.</source>
        <translation>Personen werden nie addiert: Dieselbe Person kann in mehreren Kampagnen vorkommen.</translation>
    </message>
    <message>
        <source>No campaign has both counts.</source>
        <translation>Keine Kampagne hat beide Zahlen.</translation>
    </message>
    <message>
        <source>Sum over sum. </source>
        <translation>Summe durch Summe. </translation>
    </message>
    <message>
        <source>, 95 %: {low}-{high}</source>
        <translation>, 95&#xa0;%: {low}–{high}</translation>
    </message>
    <message>
        <source>Left out, because a count is not known:</source>
        <translation>Ausgelassen, weil eine Zahl nicht bekannt ist:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Campaigns that the click rate leaves out, because a count is not known</source>
        <translation>Kampagnen, die in der Klickrate fehlen, weil eine Zahl nicht bekannt ist</translation>
    </message>
    <message>
        <source>{scope}; left out, because they do not report it: {excluded}</source>
        <translation>{scope}; ausgelassen, weil nicht gemeldet: {excluded}</translation>
    </message>
    <message>
        <source>Every campaign with its figures</source>
        <translation>Jede Kampagne mit ihren Zahlen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Linkziele</translation>
    </message>
    <message>
        <source>Where links lead: pages and domains over all campaigns</source>
        <translation>Wohin Links führen: Seiten und Domains aller Kampagnen</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Campaigns put together by tag, name or utm_campaign</source>
        <translation>Kampagnen, zusammengefasst nach Schlagwort, Name oder utm_campaign</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Campaigns side by side</source>
        <translation>Kampagnen nebeneinander</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Im Versand</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 Kampagne</translation>
    </message>
    <message>
        <source>Known scanner or robot</source>
        <translation>Bekannter Scanner oder Bot</translation>
    </message>
    <message>
        <source>Several links at once</source>
        <translation>Mehrere Links auf einmal</translation>
    </message>
    <message>
        <source>Nearly all links in a row</source>
        <translation>Fast alle Links nacheinander</translation>
    </message>
    <message>
        <source>Right after delivery</source>
        <translation>Gleich nach der Zustellung</translation>
    </message>
    <message>
        <source>One address for many people</source>
        <translation>Eine Adresse für viele Personen</translation>
    </message>
    <message>
        <source>Second click from elsewhere</source>
        <translation>Zweiter Klick von anderswo</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once</source>
        <translation>Abmeldelink und andere auf einmal</translation>
    </message>
    <message>
        <source>Several links at once: the number of links</source>
        <translation>Mehrere Links auf einmal: die Anzahl der Links</translation>
    </message>
    <message>
        <source>Several links at once: the seconds</source>
        <translation>Mehrere Links auf einmal: die Sekunden</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the number of links</source>
        <translation>Fast alle Links nacheinander: die Anzahl der Links</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the share of the links</source>
        <translation>Fast alle Links nacheinander: der Anteil der Links</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the seconds</source>
        <translation>Fast alle Links nacheinander: die Sekunden</translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for e-mail</source>
        <translation>Gleich nach der Zustellung: die Sekunden bei E-Mail</translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for SMS</source>
        <translation>Gleich nach der Zustellung: die Sekunden bei SMS</translation>
    </message>
    <message>
        <source>One address for many people: the number of people</source>
        <translation>Eine Adresse für viele Personen: die Anzahl der Personen</translation>
    </message>
    <message>
        <source>One address for many people: the minutes</source>
        <translation>Eine Adresse für viele Personen: die Minuten</translation>
    </message>
    <message>
        <source>One address for many people: the share of the weight for SMS</source>
        <translation>Eine Adresse für viele Personen: der Anteil des Gewichts bei SMS</translation>
    </message>
    <message>
        <source>Second click from elsewhere: the seconds</source>
        <translation>Zweiter Klick von anderswo: die Sekunden</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the seconds</source>
        <translation>Abmeldelink und andere auf einmal: die Sekunden</translation>
    </message>
    <message>
        <source>The score of likely automatic clicks</source>
        <translation>Die Punktzahl für vermutlich automatische Klicks</translation>
    </message>
    <message>
        <source>The score of suspect clicks</source>
        <translation>Die Punktzahl für verdächtige Klicks</translation>
    </message>
    <message>
        <source>Known scanner or robot: the weight</source>
        <translation>Bekannter Scanner oder Bot: das Gewicht</translation>
    </message>
    <message>
        <source>Several links at once: the weight</source>
        <translation>Mehrere Links auf einmal: das Gewicht</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the weight</source>
        <translation>Fast alle Links nacheinander: das Gewicht</translation>
    </message>
    <message>
        <source>Right after delivery: the weight</source>
        <translation>Gleich nach der Zustellung: das Gewicht</translation>
    </message>
    <message>
        <source>One address for many people: the weight</source>
        <translation>Eine Adresse für viele Personen: das Gewicht</translation>
    </message>
    <message>
        <source>Second click from elsewhere: the weight</source>
        <translation>Zweiter Klick von anderswo: das Gewicht</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the weight</source>
        <translation>Abmeldelink und andere auf einmal: das Gewicht</translation>
    </message>
    <message>
        <source>The browser names itself a scanner, preview or program, or the provider labels it Bot.</source>
        <translation>Der Browser nennt sich Scanner, Vorschau oder Programm, oder der Anbieter nennt ihn „Bot“.</translation>
    </message>
    <message>
        <source>One person clicked {burst_links} or more links of a message within {burst_seconds} s.</source>
        <translation>Eine Person klickte innerhalb von {burst_seconds} s auf {burst_links} oder mehr Links einer Nachricht.</translation>
    </message>
    <message>
        <source>One person clicked {percent} % or more of a message&apos;s links ({sweep_links} or more) within {sweep_seconds} s.</source>
        <translation>Eine Person klickte innerhalb von {sweep_seconds} s auf {percent}&#xa0;% oder mehr der Links einer Nachricht ({sweep_links} oder mehr).</translation>
    </message>
    <message>
        <source>The click came less than {early_email_seconds} s after delivery, or after the send where no delivery time is known (SMS: {early_sms_seconds} s).</source>
        <translation>Der Klick kam weniger als {early_email_seconds} s nach der Zustellung oder, wo keine Zustellzeit bekannt ist, nach dem Versand (SMS: {early_sms_seconds} s).</translation>
    </message>
    <message>
        <source>One internet address clicked for {shared_recipients} or more people of a campaign within {shared_minutes} minutes (SMS counts less, since phones share addresses).</source>
        <translation>Eine Internetadresse klickte innerhalb von {shared_minutes} Minuten für {shared_recipients} oder mehr Personen einer Kampagne (SMS zählt weniger, da Handys sich Adressen teilen).</translation>
    </message>
    <message>
        <source>A second click of the same person within {second_seconds} s, from another system and another internet address. Where the person was seen first counts as theirs.</source>
        <translation>Ein zweiter Klick derselben Person innerhalb von {second_seconds} s, von einem anderen System und einer anderen Internetadresse. Wo die Person zuerst gesehen wurde, gilt als ihr Ort.</translation>
    </message>
    <message>
        <source>One person clicked an unsubscribe link and another link within {hidden_seconds} s.</source>
        <translation>Eine Person klickte innerhalb von {hidden_seconds} s auf einen Abmeldelink und einen anderen Link.</translation>
    </message>
    <message>
        <source>all clicks, none filtered</source>
        <translation>alle Klicks, ungefiltert</translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; own settings: {settings})</source>
        <translation>vermutlich automatische Klicks ausgelassen (Punktzahl {score} oder mehr; eigene Einstellungen: {settings})</translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; rules as shipped)</source>
        <translation>vermutlich automatische Klicks ausgelassen (Punktzahl {score} oder mehr; Regeln wie ausgeliefert)</translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation>{setting}: {value} ist nicht möglich.</translation>
    </message>
    <message>
        <source>Choose a number from {lowest} to {highest}.</source>
        <translation>Wählen Sie eine Zahl von {lowest} bis {highest}.</translation>
    </message>
    <message>
        <source>The score for suspect clicks is above that for automatic ones.</source>
        <translation>Die Punktzahl für verdächtige Klicks liegt über der für automatische.</translation>
    </message>
    <message>
        <source>Choose a lower score for suspect clicks.</source>
        <translation>Wählen Sie eine niedrigere Punktzahl für verdächtige Klicks.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday.</source>
        <translation>{now} gegenüber {before}: derselbe Wochentag.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, one week before.</source>
        <translation>{now} gegenüber {before}: derselbe Wochentag, eine Woche davor.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, {weeks} weeks before.</source>
        <translation>{now} gegenüber {before}: derselbe Wochentag, {weeks} Wochen davor.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days.</source>
        <translation>{now} gegenüber {before}: dieselben Wochentage, gleich viele Tage.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, one week before.</source>
        <translation>{now} gegenüber {before}: dieselben Wochentage, gleich viele Tage, eine Woche davor.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, {weeks} weeks before.</source>
        <translation>{now} gegenüber {before}: dieselben Wochentage, gleich viele Tage, {weeks} Wochen davor.</translation>
    </message>
    <message>
        <source>The last day of both counts up to {time} {zone}.</source>
        <translation>Der letzte Tag beider zählt bis {time} {zone}.</translation>
    </message>
    <message>
        <source>Today is not over yet.</source>
        <translation>Der heutige Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <comment>two days of one month, as in 1-14 October</comment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>An e-mail address, not a page.</source>
        <translation>Eine E-Mail-Adresse, keine Seite.</translation>
    </message>
    <message>
        <source>A telephone number, not a page.</source>
        <translation>Eine Telefonnummer, keine Seite.</translation>
    </message>
    <message>
        <source>A number for text messages, not a page.</source>
        <translation>Eine Nummer für Textnachrichten, keine Seite.</translation>
    </message>
    <message>
        <source>A script, not a page.</source>
        <translation>Ein Skript, keine Seite.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>The text is too long for an address.</source>
        <translation>Der Text ist zu lang für eine Adresse.</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>Der Text enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>A placeholder that the provider fills in for each person, not an address.</source>
        <translation>Ein Platzhalter, den der Anbieter für jede Person ausfüllt, keine Adresse.</translation>
    </message>
    <message>
        <source>The text is not an address of a page.</source>
        <translation>Der Text ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>An address for another program ({scheme}), not a page on the web.</source>
        <translation>Eine Adresse für ein anderes Programm ({scheme}), keine Webseite.</translation>
    </message>
    <message>
        <source>Only part of an address: the host is missing.</source>
        <translation>Nur ein Teil einer Adresse: Der Host fehlt.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>The host is a placeholder that the provider fills in for each person.</source>
        <translation>Der Host ist ein Platzhalter, den der Anbieter für jede Person ausfüllt.</translation>
    </message>
    <message>
        <source>The address holds a host or port that cannot exist.</source>
        <translation>Die Adresse enthält einen Host oder Port, den es nicht geben kann.</translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: all of them.</source>
        <translation>Raten beziehen sich auf zugestellte Nachrichten; Klicks: alle.</translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: all of them.</source>
        <translation>Raten beziehen sich auf versendete Nachrichten; Klicks: alle.</translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: all of them.</source>
        <translation>Raten beziehen sich auf Öffner (auf zugestellte Nachrichten, wo Öffner nichts aussagen); Klicks: alle.</translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: without likely automatic ones.</source>
        <translation>Raten beziehen sich auf zugestellte Nachrichten; Klicks: ohne vermutlich automatische.</translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: without likely automatic ones.</source>
        <translation>Raten beziehen sich auf versendete Nachrichten; Klicks: ohne vermutlich automatische.</translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: without likely automatic ones.</source>
        <translation>Raten beziehen sich auf Öffner (auf zugestellte Nachrichten, wo Öffner nichts aussagen); Klicks: ohne vermutlich automatische.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>Das Schlagwort ist leer.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>Geben Sie ein Wort ein.</translation>
    </message>
    <message>
        <source>The tag has {n} characters.</source>
        <translation>Das Schlagwort hat {n} Zeichen.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>Verwenden Sie höchstens {n} Zeichen.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Schreiben Sie, was geschehen ist.</translation>
    </message>
    <message>
        <source>The note has {n} characters.</source>
        <translation>Die Notiz hat {n} Zeichen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>{n} is not a weekday.</source>
        <translation>{n} ist kein Wochentag.</translation>
    </message>
    <message>
        <source>Give 0 for Monday up to 6 for Sunday.</source>
        <translation>Geben Sie 0 für Montag bis 6 für Sonntag an.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, as in 1 October 2026</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a short day, as in 1 Oct 2026</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short day without its year, as in 1 Oct</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day without its year, as in 1 October</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the first day of two in one month, as the 1 in 1-14 October</comment>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month, as in 1 October</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a period that Sendsight knows.</source>
        <translation>„{name}“ ist kein Zeitraum, den Sendsight kennt.</translation>
    </message>
    <message>
        <source>Use one of {names}, or two days such as 2026-10-01..2026-10-31.</source>
        <translation>Verwenden Sie einen von {names} oder zwei Tage wie 2026-10-01..2026-10-31.</translation>
    </message>
    <message>
        <source>The period {name} ends before it begins.</source>
        <translation>Der Zeitraum {name} endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Put the earlier day first.</source>
        <translation>Nennen Sie den früheren Tag zuerst.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day of the calendar.</source>
        <translation>„{text}“ ist kein Tag des Kalenders.</translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-10-31.</source>
        <translation>Schreiben Sie Tage als Jahr-Monat-Tag, z.&#xa0;B. 2026-10-31.</translation>
    </message>
    <message>
        <source>,</source>
        <comment>the sign between the thousands of a number</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal mark of a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>The API address is missing.</source>
        <translation>Die API-Adresse fehlt.</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>Die API-Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The API address holds a user name or password.</source>
        <translation>Die API-Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The API address names no host.</source>
        <translation>Die API-Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>This API address was switched off by the provider in 2022.</source>
        <translation>Diese API-Adresse wurde vom Anbieter 2022 abgeschaltet.</translation>
    </message>
    <message>
        <source>The API address is not a valid address.</source>
        <translation>Die API-Adresse ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>The login address is missing.</source>
        <translation>Die Anmeldeadresse fehlt.</translation>
    </message>
    <message>
        <source>The login address must begin with https://.</source>
        <translation>Die Anmeldeadresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The login address holds a user name or password.</source>
        <translation>Die Anmeldeadresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The login address names no host.</source>
        <translation>Die Anmeldeadresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>This login address was switched off by the provider in 2022.</source>
        <translation>Diese Anmeldeadresse wurde vom Anbieter 2022 abgeschaltet.</translation>
    </message>
    <message>
        <source>The login address is not a valid address.</source>
        <translation>Die Anmeldeadresse ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>Enter one that begins with https://.</source>
        <translation>Geben Sie eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @; the key has its own field.</source>
        <translation>Lassen Sie alles bis zum @ weg; der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Enter it as the provider prints it.</source>
        <translation>Geben Sie sie so ein, wie der Anbieter sie angibt.</translation>
    </message>
    <message>
        <source>Use the address that Sendsight proposes.</source>
        <translation>Verwenden Sie die Adresse, die Sendsight vorschlägt.</translation>
    </message>
    <message>
        <source>Enter it as the provider prints it, beginning with https://.</source>
        <translation>Geben Sie sie so ein, wie der Anbieter sie angibt, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Only addresses of this computer may begin with http://.</source>
        <translation>Nur Adressen dieses Computers dürfen mit http:// beginnen.</translation>
    </message>
    <message>
        <source>{service} asks to wait before the next call.</source>
        <translation>{service} bittet, vor dem nächsten Aufruf zu warten.</translation>
    </message>
    <message>
        <source>{service} asks to wait</source>
        <translation>{service} bittet zu warten</translation>
    </message>
    <message>
        <source>Today&apos;s {n} calls to {service} are used up.</source>
        <translation>Die heutigen {n} Aufrufe an {service} sind verbraucht.</translation>
    </message>
    <message>
        <source>{service} allows {n} calls a day</source>
        <translation>{service} erlaubt {n} Aufrufe pro Tag</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>{day} {time} UTC</source>
        <comment>a day with its month and a time</comment>
        <translation>{day} {time} UTC</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again after {time}.</source>
        <translation>Was angekommen ist, bleibt erhalten. Aktualisieren Sie erneut nach {time}.</translation>
    </message>
    <message>
        <source>{service} allows 1 call per {seconds} s</source>
        <translation>{service} erlaubt 1 Aufruf pro {seconds} s</translation>
    </message>
    <message>
        <source>{service} allows {n} calls per {seconds} s</source>
        <translation>{service} erlaubt {n} Aufrufe pro {seconds} s</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{label} (version {number})</source>
        <translation>{label} (Version {number})</translation>
    </message>
    <message>
        <source>Unlikely to be chance.</source>
        <translation>Wahrscheinlich kein Zufall.</translation>
    </message>
    <message>
        <source>Could be chance.</source>
        <translation>Kann Zufall sein.</translation>
    </message>
    <message>
        <source>{name} and {other} clicked equally often ({level}: {low} to {high} points apart).</source>
        <translation>{name} und {other}: gleich oft geklickt ({level}: {low} bis {high} Prozentpunkte auseinander).</translation>
    </message>
    <message>
        <source>{name} and {other} clicked about equally often ({level}: {low} to {high} points apart).</source>
        <translation>{name} und {other}: etwa gleich oft geklickt ({level}: {low} bis {high} Prozentpunkte auseinander).</translation>
    </message>
    <message>
        <source>{name} clicked {points} points more than {other} ({level}: {low} to {high}).</source>
        <translation>{name}: um {points} Prozentpunkte öfter geklickt als {other} ({level}: {low} bis {high}).</translation>
    </message>
    <message>
        <source>{name} clicked {points} points more ({level}: {low} to {high}).</source>
        <translation>{name}: um {points} Prozentpunkte öfter geklickt ({level}: {low} bis {high}).</translation>
    </message>
    <message>
        <source>Chance that {name} is better than {other}: {chance}. Risk in picking {name} over {other}: {loss} points on average.</source>
        <translation>Wahrscheinlichkeit, dass {name} besser ist als {other}: {chance}. Risiko bei der Wahl von {name} statt {other}: durchschnittlich {loss} Prozentpunkte.</translation>
    </message>
    <message>
        <source>Chance that {name} is better: {chance}. Risk in picking {name}: {loss} points on average.</source>
        <translation>Wahrscheinlichkeit, dass {name} besser ist: {chance}. Risiko bei der Wahl von {name}: durchschnittlich {loss} Prozentpunkte.</translation>
    </message>
    <message>
        <source>To see a difference this small with {share} certainty takes about {n} {base} per version.</source>
        <translation>Um einen so kleinen Unterschied mit {share} Sicherheit zu sehen, braucht es etwa {n} {base} je Version.</translation>
    </message>
    <message>
        <source>Clearly behind {leader}: {names}.</source>
        <translation>Deutlich hinter {leader}: {names}.</translation>
    </message>
    <message>
        <source>This allows for {n} comparisons made at once.</source>
        <translation>Berücksichtigt, dass {n} Vergleiche zugleich gemacht wurden.</translation>
    </message>
    <message>
        <source>Too early for a verdict. So far: {found}</source>
        <translation>Zu früh für ein Urteil. Bisher: {found}</translation>
    </message>
    <message>
        <source>No verdict: the versions did not go to random groups.</source>
        <translation>Kein Urteil: Die Varianten gingen nicht an zufällige Gruppen.</translation>
    </message>
    <message>
        <source>No verdict: a comparison takes two versions, and there is only one.</source>
        <translation>Kein Urteil: Ein Vergleich braucht zwei Versionen, und es gibt nur eine.</translation>
    </message>
    <message>
        <source>No verdict: a comparison takes two versions, and there is none.</source>
        <translation>Kein Urteil: Ein Vergleich braucht zwei Versionen, und es gibt keine.</translation>
    </message>
    <message>
        <source>No verdict: it is not known how many clicked for {name}.</source>
        <translation>Kein Urteil: Für {name} ist nicht bekannt, wie viele geklickt haben.</translation>
    </message>
    <message>
        <source>No verdict: it is not known how many {base} for {name}.</source>
        <translation>Kein Urteil: Für {name} ist nicht bekannt, wie viele {base} es gab.</translation>
    </message>
    <message>
        <source>No verdict: {name} has {n} {base}.</source>
        <translation>Kein Urteil: {name} hat {n} {base}.</translation>
    </message>
    <message>
        <source>No verdict: the provider reports a number below 0 for {name}.</source>
        <translation>Kein Urteil: Der Anbieter meldet für {name} eine Zahl unter 0.</translation>
    </message>
    <message>
        <source>No verdict: the provider reports more clicked ({k}) than {base} ({n}) for {name}.</source>
        <translation>Kein Urteil: Der Anbieter meldet für {name} mehr Klicker ({k}) als {base} ({n}).</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>more than {n} %</source>
        <translation>mehr als {n}&#xa0;%</translation>
    </message>
    <message>
        <source>less than {n} %</source>
        <translation>weniger als {n}&#xa0;%</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <translation>weniger als {n}</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks since its own send, put together.</source>
        <translation>Klicks jeder Kampagne seit ihrem eigenen Versand, zusammengefasst.</translation>
    </message>
    <message>
        <source>send or delivery time, and the time of each click</source>
        <translation>Versand- oder Zustellzeit und die Zeit jedes Klicks</translation>
    </message>
    <message>
        <source>send or delivery time, and the time of each click, and who clicked</source>
        <translation>Versand- oder Zustellzeit und die Zeit jedes Klicks und wer geklickt hat</translation>
    </message>
    <message>
        <source>All people of the campaigns, each within each campaign.</source>
        <translation>Alle Personen der Kampagnen, jede innerhalb jeder Kampagne.</translation>
    </message>
    <message>
        <source>Of the clicks seen so far; provisional until seven days after the send.</source>
        <translation>Von den bisherigen Klicks; vorläufig bis sieben Tage nach dem Versand.</translation>
    </message>
    <message>
        <source>Share of clicks</source>
        <translation>Anteil der Klicks</translation>
    </message>
    <message>
        <source>clicks of the link / clicks of the campaign&apos;s links</source>
        <translation>Klicks des Links / Klicks der Links der Kampagne</translation>
    </message>
    <message>
        <source>clicks of each link, or its clickers</source>
        <translation>Klicks jedes Links oder seine Klicker</translation>
    </message>
    <message>
        <source>Not made over several campaigns.</source>
        <translation>Nicht über mehrere Kampagnen gebildet.</translation>
    </message>
    <message>
        <source>Where a link&apos;s clicks are not known, its clickers of the campaign&apos;s clickers; these may together be more than all.</source>
        <translation>Wo die Klicks eines Links nicht bekannt sind, seine Klicker von den Klickern der Kampagne; zusammen können das mehr als alle sein.</translation>
    </message>
    <message>
        <source>Half of the clicks (s)</source>
        <translation>Hälfte der Klicks (s)</translation>
    </message>
    <message>
        <source>time from delivery, or send, to half of the clicks</source>
        <translation>Zeit von Zustellung oder Versand bis zur Hälfte der Klicks</translation>
    </message>
    <message>
        <source>90 % of the clicks (s)</source>
        <translation>90&#xa0;% der Klicks (s)</translation>
    </message>
    <message>
        <source>time from delivery, or send, to 90 % of the clicks</source>
        <translation>Zeit von Zustellung oder Versand bis zu 90&#xa0;% der Klicks</translation>
    </message>
    <message>
        <source>Half-life (s)</source>
        <translation>Halbwertszeit (s)</translation>
    </message>
    <message>
        <source>time after the busiest ten minutes until half of the clicks after them</source>
        <translation>Zeit nach den stärksten zehn Minuten bis zur Hälfte der Klicks danach</translation>
    </message>
    <message>
        <source>First click, quarter (s)</source>
        <translation>Erster Klick, Viertel (s)</translation>
    </message>
    <message>
        <source>quarter of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>unteres Viertel der Zeiten von Zustellung oder Versand bis zum ersten Klick einer Person</translation>
    </message>
    <message>
        <source>First click, median (s)</source>
        <translation>Erster Klick, Median (s)</translation>
    </message>
    <message>
        <source>median of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>Median der Zeiten von Zustellung oder Versand bis zum ersten Klick einer Person</translation>
    </message>
    <message>
        <source>First click, 3 quarters (s)</source>
        <translation>Erster Klick, 3 Viertel (s)</translation>
    </message>
    <message>
        <source>3 quarters of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>drei Viertel der Zeiten von Zustellung oder Versand bis zum ersten Klick einer Person</translation>
    </message>
    <message>
        <source>{service} sent an answer that is too large to be a report.</source>
        <translation>{service} hat eine Antwort gesendet, die für einen Bericht zu groß ist.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again later; if it stays, report it.</source>
        <translation>Nichts davon wurde aufbewahrt. Versuchen Sie es später erneut; bleibt es dabei, melden Sie es.</translation>
    </message>
    <message>
        <source>{service} sent an answer that Sendsight cannot read.</source>
        <translation>{service} hat eine Antwort gesendet, die Sendsight nicht lesen kann.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the details.</source>
        <translation>Versuchen Sie es später erneut; bleibt es dabei, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>{service} pointed to another address for the next page.</source>
        <translation>{service} hat für die nächste Seite auf eine andere Adresse verwiesen.</translation>
    </message>
    <message>
        <source>Sendsight did not follow it and sent nothing there. What had arrived is kept.</source>
        <translation>Sendsight ist dem nicht gefolgt und hat nichts dorthin gesendet. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the address is not valid.</source>
        <translation>{service} ist nicht erreichbar: Die Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>Check the API address of the account.</source>
        <translation>Prüfen Sie die API-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: its answer did not end in time.</source>
        <translation>{service} ist nicht erreichbar: Die Antwort endete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{service} has a fault at the moment; trying again</source>
        <translation>{service} ist derzeit gestört; neuer Versuch</translation>
    </message>
    <message>
        <source>{service} cannot be reached; trying again</source>
        <translation>{service} ist nicht erreichbar; neuer Versuch</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the proxy that this computer names cannot be used.</source>
        <translation>{service} ist nicht erreichbar: Der auf diesem Computer eingestellte Proxy ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxyeinstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Stored data is still shown.</source>
        <translation>Gespeicherte Daten werden weiterhin gezeigt.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: it did not answer in time.</source>
        <translation>{service} ist nicht erreichbar: Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The answer of {service} broke off.</source>
        <translation>Die Antwort von {service} brach ab.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the details.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the connection broke.</source>
        <translation>{service} ist nicht erreichbar: Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the proxy of this network did not let the call through.</source>
        <translation>{service} ist nicht erreichbar: Der Proxy dieses Netzwerks hat den Aufruf nicht durchgelassen.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: there is no host named {host}.</source>
        <translation>{service} ist nicht erreichbar: Es gibt keinen Host namens {host}.</translation>
    </message>
    <message>
        <source>Check the API address of the account and the network connection.</source>
        <translation>Prüfen Sie die API-Adresse des Kontos und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: this computer seems to be offline.</source>
        <translation>{service} ist nicht erreichbar: Dieser Computer scheint offline zu sein.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: {host} does not accept the connection.</source>
        <translation>{service} ist nicht erreichbar: {host} nimmt die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>Check the API address of the account, or try again later.</source>
        <translation>Prüfen Sie die API-Adresse des Kontos, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: there is no network connection to it.</source>
        <translation>{service} ist nicht erreichbar: Es gibt keine Netzwerkverbindung dorthin.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the certificate of {host} is not accepted, so the connection would not be secure.</source>
        <translation>{service} ist nicht erreichbar: Das Zertifikat von {host} wird nicht akzeptiert, die Verbindung wäre also nicht sicher.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date. In a company network, ask the administrator for its certificate.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Computers. In einem Firmennetz fragen Sie die IT nach dem Zertifikat.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: {host} does not offer a secure connection.</source>
        <translation>{service} ist nicht erreichbar: {host} bietet keine sichere Verbindung an.</translation>
    </message>
    <message>
        <source>The key of this account has characters that cannot be sent to {service}.</source>
        <translation>Der Schlüssel dieses Kontos enthält Zeichen, die nicht an {service} gesendet werden können.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line breaks.</source>
        <translation>Kopieren Sie den Schlüssel erneut, ohne Leerzeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Sendsight could not listen for the browser&apos;s answer.</source>
        <translation>Sendsight konnte die Antwort des Browsers nicht entgegennehmen.</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on.</source>
        <translation>Fügen Sie die Adresse ein, auf der der Browser gelandet ist.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser in time.</source>
        <translation>Die Anmeldung im Browser wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Starten Sie die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No sign-in is under way.</source>
        <translation>Es läuft keine Anmeldung.</translation>
    </message>
    <message>
        <source>{service} does not offer signing in by code.</source>
        <translation>{service} bietet keine Anmeldung per Code an.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Melden Sie sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>{service} did not accept the sign-in.</source>
        <translation>{service} hat die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check the login address of the account, then sign in again.</source>
        <translation>Prüfen Sie die Anmeldeadresse des Kontos und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>{service} answered the sign-in without a code to show.</source>
        <translation>{service} hat die Anmeldung ohne anzeigbaren Code beantwortet.</translation>
    </message>
    <message>
        <source>Try again later, or sign in with the browser.</source>
        <translation>Versuchen Sie es später erneut, oder melden Sie sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>The redirect address of this account does not lead to this computer.</source>
        <translation>Die Weiterleitungsadresse dieses Kontos führt nicht zu diesem Computer.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program, so the browser cannot hand over its answer. Copy the address that the browser ends on and paste it here.</source>
        <translation>Port {port} dieses Computers wird von einem anderen Programm genutzt, daher kann der Browser seine Antwort nicht übergeben. Kopieren Sie die Adresse, auf der der Browser landet, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Sendsight waits for. Start the sign-in again in Sendsight.</source>
        <translation>Diese Seite gehört nicht zu der Anmeldung, auf die Sendsight wartet. Starten Sie die Anmeldung in Sendsight erneut.</translation>
    </message>
    <message>
        <source>{service} has answered. You can close this page and go back to Sendsight.</source>
        <translation>{service} hat geantwortet. Sie können diese Seite schließen und zu Sendsight zurückkehren.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Go back to Sendsight to start it again.</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen. Kehren Sie zu Sendsight zurück, um sie erneut zu starten.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, such as de; a screen reader goes by it</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>The sign-in to {service} has ended.</source>
        <translation>Die Anmeldung bei {service} ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again under Edit account.</source>
        <translation>Melden Sie sich unter „Konto bearbeiten“ erneut an.</translation>
    </message>
    <message>
        <source>Paste the whole address that the browser ended on, or start the sign-in again.</source>
        <translation>Fügen Sie die ganze Adresse ein, auf der der Browser gelandet ist, oder starten Sie die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>Choose the other way to sign in.</source>
        <translation>Wählen Sie die andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>Choose the other way, or change the app&apos;s sign-in type at the provider.</source>
        <translation>Wählen Sie die andere Art, oder ändern Sie die Anmeldeart der Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>Start it again; if it stays, report the details.</source>
        <translation>Starten Sie sie erneut; bleibt es dabei, melden Sie die Details.</translation>
    </message>
    <message>
        <source>{service} did not accept the code: it was used before or is too old.</source>
        <translation>{service} hat den Code nicht akzeptiert: Er wurde schon benutzt oder ist zu alt.</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that was started.</source>
        <translation>Diese Adresse gehört nicht zu der gestarteten Anmeldung.</translation>
    </message>
    <message>
        <source>This client id may not be used for this way of signing in.</source>
        <translation>Diese Client-ID darf für diese Art der Anmeldung nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{service} does not offer this way of signing in.</source>
        <translation>{service} bietet diese Art der Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>{service} does not grant the rights that Sendsight asks for.</source>
        <translation>{service} gewährt die Rechte nicht, um die Sendsight bittet.</translation>
    </message>
    <message>
        <source>Check the app&apos;s rights at the provider.</source>
        <translation>Prüfen Sie die Rechte der Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>The sign-in to {service} was declined.</source>
        <translation>Die Anmeldung bei {service} wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Start it again and allow access.</source>
        <translation>Starten Sie sie erneut und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>The code was not confirmed in time.</source>
        <translation>Der Code wurde nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>There is no sign-in code in this address.</source>
        <translation>Diese Adresse enthält keinen Anmeldecode.</translation>
    </message>
    <message>
        <source>{service} does not know this client id.</source>
        <translation>{service} kennt diese Client-ID nicht.</translation>
    </message>
    <message>
        <source>Copy the client id (API key) from the provider&apos;s developer page again.</source>
        <translation>Kopieren Sie die Client-ID (API-Schlüssel) erneut von der Entwicklerseite des Anbieters.</translation>
    </message>
    <message>
        <source>The sign-in of {service} has a fault at the moment.</source>
        <translation>Die Anmeldung von {service} ist derzeit gestört.</translation>
    </message>
    <message>
        <source>The sign-in of {service} is busy at the moment.</source>
        <translation>Die Anmeldung von {service} ist derzeit überlastet.</translation>
    </message>
    <message>
        <source>{service} answered the sign-in without a token.</source>
        <translation>{service} hat die Anmeldung ohne Token beantwortet.</translation>
    </message>
    <message>
        <source>Start it again; if it stays, report it.</source>
        <translation>Starten Sie sie erneut; bleibt es dabei, melden Sie es.</translation>
    </message>
    <message>
        <source>Another Sendsight is renewing the same sign-in and has not finished.</source>
        <translation>Ein anderes Sendsight erneuert dieselbe Anmeldung und ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Close it, or try again in a minute.</source>
        <translation>Schließen Sie es, oder versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>{service} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>A sign-in page of the network may be in between: open any web page in the browser, then try again. If it stays, check the API address of the account.</source>
        <translation>Vielleicht ist eine Anmeldeseite des Netzwerks dazwischen: Öffnen Sie irgendeine Webseite im Browser und versuchen Sie es dann erneut. Bleibt es dabei, prüfen Sie die API-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>{service} did not accept the sign-in of this account.</source>
        <translation>{service} hat die Anmeldung dieses Kontos nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Edit the account, or check it at the provider.</source>
        <translation>Bearbeiten Sie das Konto, oder prüfen Sie es beim Anbieter.</translation>
    </message>
    <message>
        <source>{service} does not allow this account to read that.</source>
        <translation>{service} erlaubt diesem Konto nicht, das zu lesen.</translation>
    </message>
    <message>
        <source>Check the rights of the key at the provider.</source>
        <translation>Prüfen Sie die Rechte des Schlüssels beim Anbieter.</translation>
    </message>
    <message>
        <source>{service} does not know what was asked for.</source>
        <translation>{service} kennt das Angefragte nicht.</translation>
    </message>
    <message>
        <source>{service} has a fault at the moment.</source>
        <translation>{service} ist derzeit gestört.</translation>
    </message>
    <message>
        <source>Stored data is still shown. Try again later.</source>
        <translation>Gespeicherte Daten werden weiterhin gezeigt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{service} sent a web page instead of data.</source>
        <translation>{service} hat eine Webseite statt Daten gesendet.</translation>
    </message>
    <message>
        <source>{service} sent Sendsight to another address.</source>
        <translation>{service} hat Sendsight an eine andere Adresse verwiesen.</translation>
    </message>
    <message>
        <source>It was not followed and nothing was sent there.</source>
        <translation>Sendsight ist dem nicht gefolgt und hat nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>{service} did not accept the request.</source>
        <translation>{service} hat die Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>ClickSend reports no such figure for an SMS campaign.</source>
        <translation>ClickSend meldet diese Zahl für SMS-Kampagnen nicht.</translation>
    </message>
    <message>
        <source>ClickSend does not report this by campaign. Sendsight estimates it from the message history where that fits, and shows it apart.</source>
        <translation>ClickSend meldet das nicht je Kampagne. Sendsight schätzt es aus dem Nachrichtenverlauf, wo das passt, und zeigt es getrennt.</translation>
    </message>
    <message>
        <source>ClickSend does not let this account read e-mail campaigns.</source>
        <translation>ClickSend erlaubt diesem Konto nicht, E-Mail-Kampagnen zu lesen.</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>API-Benutzername</translation>
    </message>
    <message>
        <source>Shown in the dashboard under API Credentials.</source>
        <translation>Steht im Dashboard unter „API Credentials“.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Shown beside the API username. Each sub-account has its own pair.</source>
        <translation>Steht neben dem API-Benutzernamen. Jedes Unterkonto hat ein eigenes Paar.</translation>
    </message>
    <message>
        <source>A text message cannot report that it was opened.</source>
        <translation>Eine SMS kann nicht melden, dass sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>ClickSend tells how many people clicked; all clicks only in newer figures.</source>
        <translation>ClickSend nennt, wie viele Personen geklickt haben; alle Klicks nur in neueren Zahlen.</translation>
    </message>
    <message>
        <source>ClickSend reports sends and bounces of e-mail, not deliveries.</source>
        <translation>ClickSend meldet bei E-Mail Sendungen und Bounces, keine Zustellungen.</translation>
    </message>
    <message>
        <source>ClickSend does not tell unique from repeated openings.</source>
        <translation>ClickSend unterscheidet nicht zwischen ersten und wiederholten Öffnungen.</translation>
    </message>
    <message>
        <source>ClickSend does not tell unique from repeated clicks.</source>
        <translation>ClickSend unterscheidet nicht zwischen ersten und wiederholten Klicks.</translation>
    </message>
    <message>
        <source>ClickSend does not report the cost of an e-mail campaign.</source>
        <translation>ClickSend meldet die Kosten einer E-Mail-Kampagne nicht.</translation>
    </message>
    <message>
        <source>ClickSend does not report the single clicks of e-mail campaigns.</source>
        <translation>ClickSend meldet die einzelnen Klicks von E-Mail-Kampagnen nicht.</translation>
    </message>
    <message>
        <source>ClickSend does not report the links of e-mail campaigns.</source>
        <translation>ClickSend meldet die Links von E-Mail-Kampagnen nicht.</translation>
    </message>
    <message>
        <source>ClickSend does not report devices or places for e-mail campaigns.</source>
        <translation>ClickSend meldet für E-Mail-Kampagnen keine Geräte oder Orte.</translation>
    </message>
    <message>
        <source>In the ClickSend dashboard, choose API Credentials at the top right. It shows the API username and the API key; sub-accounts have their own.</source>
        <translation>Wählen Sie im ClickSend-Dashboard oben rechts „API Credentials“. Dort stehen der API-Benutzername und der API-Schlüssel; Unterkonten haben eigene.</translation>
    </message>
    <message>
        <source>ClickSend counts each recipient who opened a link once; all clicks are reported only where the newer link statistics answer.</source>
        <translation>ClickSend zählt jeden Empfänger, der einen Link geöffnet hat, einmal; alle Klicks werden nur gemeldet, wo die neuere Linkstatistik antwortet.</translation>
    </message>
    <message>
        <source>A click row stands for one recipient, with a counter and the time of the first opening.</source>
        <translation>Eine Klickzeile steht für einen Empfänger, mit einem Zähler und der Zeit der ersten Öffnung.</translation>
    </message>
    <message>
        <source>An SMS campaign has one short link.</source>
        <translation>Eine SMS-Kampagne hat einen Kurzlink.</translation>
    </message>
    <message>
        <source>Of e-mail campaigns ClickSend tells neither when nor on which link someone clicked.</source>
        <translation>Bei E-Mail-Kampagnen nennt ClickSend weder wann noch auf welchen Link jemand geklickt hat.</translation>
    </message>
    <message>
        <source>Delivery and cost of an SMS campaign are estimates from the message history, which reaches back about four months.</source>
        <translation>Zustellung und Kosten einer SMS-Kampagne sind Schätzungen aus dem Nachrichtenverlauf, der etwa vier Monate zurückreicht.</translation>
    </message>
    <message>
        <source>This key may read reports.</source>
        <translation>Dieser Schlüssel darf Berichte lesen.</translation>
    </message>
    <message>
        <source>This key may not read reports.</source>
        <translation>Dieser Schlüssel darf keine Berichte lesen.</translation>
    </message>
    <message>
        <source>This key may use SMS.</source>
        <translation>Dieser Schlüssel darf SMS nutzen.</translation>
    </message>
    <message>
        <source>This key may not use SMS.</source>
        <translation>Dieser Schlüssel darf SMS nicht nutzen.</translation>
    </message>
    <message>
        <source>This key may use e-mail.</source>
        <translation>Dieser Schlüssel darf E-Mail nutzen.</translation>
    </message>
    <message>
        <source>This key may not use e-mail.</source>
        <translation>Dieser Schlüssel darf E-Mail nicht nutzen.</translation>
    </message>
    <message>
        <source>Prices are shown to this key.</source>
        <translation>Preise sind für diesen Schlüssel sichtbar.</translation>
    </message>
    <message>
        <source>Prices are hidden from this key.</source>
        <translation>Preise sind für diesen Schlüssel verborgen.</translation>
    </message>
    <message>
        <source>ClickSend accepted the username and the API key.</source>
        <translation>ClickSend hat den Benutzernamen und den API-Schlüssel akzeptiert.</translation>
    </message>
    <message>
        <source>Account: {account}.</source>
        <translation>Konto: {account}.</translation>
    </message>
    <message>
        <source>Time zone: {zone}.</source>
        <translation>Zeitzone: {zone}.</translation>
    </message>
    <message>
        <source>Check the username and the API key, and that the account is active at ClickSend.</source>
        <translation>Prüfen Sie den Benutzernamen und den API-Schlüssel, und ob das Konto bei ClickSend aktiv ist.</translation>
    </message>
    <message>
        <source>{service} does not let this account read that.</source>
        <translation>{service} erlaubt diesem Konto nicht, das zu lesen.</translation>
    </message>
    <message>
        <source>The account may be suspended, or its key may lack the right. Check both at ClickSend.</source>
        <translation>Das Konto ist vielleicht gesperrt, oder seinem Schlüssel fehlt das Recht. Prüfen Sie beides bei ClickSend.</translation>
    </message>
    <message>
        <source>Report it with the details.</source>
        <translation>Melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>{service}&apos;s list of pages does not come to an end.</source>
        <translation>Die Seitenliste von {service} nimmt kein Ende.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again later.</source>
        <translation>Was angekommen ist, bleibt erhalten. Aktualisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>Counted in ClickSend&apos;s message history: {found} messages to the same list from the same sender within 48 hours of the send; the campaign has {total}.</source>
        <translation>Im Nachrichtenverlauf von ClickSend gezählt: {found} Nachrichten an dieselbe Liste vom selben Absender innerhalb von 48 Stunden nach dem Versand; die Kampagne hat {total}.</translation>
    </message>
    <message>
        <source>campaigns under another id</source>
        <translation>Kampagnen unter anderer Kennung</translation>
    </message>
    <message>
        <source>link counts</source>
        <translation>Linkzahlen</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>browser breakdowns</source>
        <translation>Browser-Aufschlüsselungen</translation>
    </message>
    <message>
        <source>browser breakdown entries</source>
        <translation>Einträge der Browser-Aufschlüsselung</translation>
    </message>
    <message>
        <source>os breakdowns</source>
        <translation>Betriebssystem-Aufschlüsselungen</translation>
    </message>
    <message>
        <source>os breakdown entries</source>
        <translation>Einträge der Betriebssystem-Aufschlüsselung</translation>
    </message>
    <message>
        <source>device breakdowns</source>
        <translation>Geräte-Aufschlüsselungen</translation>
    </message>
    <message>
        <source>device breakdown entries</source>
        <translation>Einträge der Geräte-Aufschlüsselung</translation>
    </message>
    <message>
        <source>country breakdowns</source>
        <translation>Länder-Aufschlüsselungen</translation>
    </message>
    <message>
        <source>country breakdown entries</source>
        <translation>Einträge der Länder-Aufschlüsselung</translation>
    </message>
    <message>
        <source>region breakdowns</source>
        <translation>Regionen-Aufschlüsselungen</translation>
    </message>
    <message>
        <source>region breakdown entries</source>
        <translation>Einträge der Regionen-Aufschlüsselung</translation>
    </message>
    <message>
        <source>send times</source>
        <translation>Versandzeiten</translation>
    </message>
    <message>
        <source>creation times</source>
        <translation>Erstellungszeiten</translation>
    </message>
    <message>
        <source>opening times</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>message totals</source>
        <translation>Nachrichtensummen</translation>
    </message>
    <message>
        <source>opening counts</source>
        <translation>Öffnungszahlen</translation>
    </message>
    <message>
        <source>click counts</source>
        <translation>Klickzahlen</translation>
    </message>
    <message>
        <source>send counts</source>
        <translation>Sendungszahlen</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>link addresses</source>
        <translation>Linkadressen</translation>
    </message>
    <message>
        <source>list names</source>
        <translation>Listennamen</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Some {what} from {service} cannot be read ({n}); they stay unknown.</source>
        <extracomment>&quot;what&quot; is a plural that could not be read, such as &quot;send times&quot; or &quot;link addresses&quot;.</extracomment>
        <translation>Manche {what} von {service} sind nicht lesbar ({n}); sie bleiben unbekannt.</translation>
    </message>
    <message>
        <source>values of {field}</source>
        <translation>Werte von {field}</translation>
    </message>
    <message>
        <source>times of {field}</source>
        <translation>Zeiten von {field}</translation>
    </message>
    <message>
        <source>campaigns without an id</source>
        <translation>Kampagnen ohne Kennung</translation>
    </message>
    <message>
        <source>recipients without a contact</source>
        <translation>Empfänger ohne Kontakt</translation>
    </message>
    <message>
        <source>There is no SMS data: Constant Contact does not let this account read SMS campaigns. It may have no SMS plan.</source>
        <translation>Es gibt keine SMS-Daten: Constant Contact erlaubt diesem Konto nicht, SMS-Kampagnen zu lesen. Vielleicht hat es keinen SMS-Tarif.</translation>
    </message>
    <message>
        <source>The name and time zone of the account cannot be read</source>
        <translation>Name und Zeitzone des Kontos sind nicht lesbar</translation>
    </message>
    <message>
        <source>Campaign reports can be read</source>
        <translation>Kampagnenberichte sind lesbar</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>This sign-in belongs to the Constant Contact account {found}, but the stored data to {stored}.</source>
        <translation>Diese Anmeldung gehört zum Constant-Contact-Konto {found}, die gespeicherten Daten aber zu {stored}.</translation>
    </message>
    <message>
        <source>Sign in to the same account, or add the other account beside it.</source>
        <translation>Melden Sie sich am selben Konto an, oder fügen Sie das andere Konto daneben hinzu.</translation>
    </message>
    <message>
        <source>Check the rights of the user and of the application at {service}.</source>
        <translation>Prüfen Sie die Rechte des Benutzers und der Anwendung bei {service}.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to {service} are used up.</source>
        <translation>Die heutigen Aufrufe an {service} sind verbraucht.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again after 00:00 UTC on {day}.</source>
        <translation>Was angekommen ist, bleibt erhalten. Aktualisieren Sie erneut nach 00:00 UTC am {day}.</translation>
    </message>
    <message>
        <source>The sign-in to {service} lacks the right campaign_data, or its application was switched off.</source>
        <translation>Der Anmeldung bei {service} fehlt das Recht campaign_data, oder ihre Anwendung wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>Sign in again and allow access; if it stays, check the application in the developer portal.</source>
        <translation>Melden Sie sich erneut an und erlauben Sie den Zugriff; bleibt es dabei, prüfen Sie die Anwendung im Entwicklerportal.</translation>
    </message>
    <message>
        <source>The user of this {service} sign-in may not see reports: the right {right} is missing.</source>
        <translation>Der Benutzer dieser Anmeldung bei {service} darf keine Berichte sehen: Das Recht {right} fehlt.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for it, or sign in as another user.</source>
        <translation>Bitten Sie den Inhaber des Kontos darum, oder melden Sie sich als anderer Benutzer an.</translation>
    </message>
    <message>
        <source>The names of e-mail campaigns are missing.</source>
        <translation>Die Namen der E-Mail-Kampagnen fehlen.</translation>
    </message>
    <message>
        <source>Some links were clicked in a mailing and in its resend. How many people that were cannot be told; it stays unknown.</source>
        <translation>Manche Links wurden in einem Mailing und in dessen Wiederholung angeklickt. Wie viele Personen das waren, lässt sich nicht sagen; es bleibt unbekannt.</translation>
    </message>
    <message>
        <source>rows of clicks</source>
        <translation>Klickzeilen</translation>
    </message>
    <message>
        <source>rows of optouts</source>
        <translation>Abmeldezeilen</translation>
    </message>
    <message>
        <source>rows of bounces</source>
        <translation>Bouncezeilen</translation>
    </message>
    <message>
        <source>rows of sends</source>
        <translation>Versandzeilen</translation>
    </message>
    <message>
        <source>rows of opens</source>
        <translation>Öffnungszeilen</translation>
    </message>
    <message>
        <source>rows of forwards</source>
        <translation>Weiterleitungszeilen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Constant Contact reports SMS clicks as totals only.</source>
        <translation>Constant Contact meldet SMS-Klicks nur als Summen.</translation>
    </message>
    <message>
        <source>Constant Contact does not report what a campaign cost.</source>
        <translation>Constant Contact meldet nicht, was eine Kampagne gekostet hat.</translation>
    </message>
    <message>
        <source>API key (client id)</source>
        <translation>API-Schlüssel (Client-ID)</translation>
    </message>
    <message>
        <source>Shown with your application in the developer portal.</source>
        <translation>Steht bei Ihrer Anwendung im Entwicklerportal.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Only if you have one already. Otherwise sign in.</source>
        <translation>Nur wenn Sie bereits eines haben. Sonst melden Sie sich an.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Read who received and opened</source>
        <translation>Empfänger und Öffner abrufen</translation>
    </message>
    <message>
        <source>It takes many of the daily calls; the counts come anyway.</source>
        <translation>Das braucht viele der täglichen Aufrufe; die Zahlen kommen ohnehin.</translation>
    </message>
    <message>
        <source>Constant Contact reports sends and bounces of e-mail, not deliveries.</source>
        <translation>Constant Contact meldet bei E-Mail Sendungen und Bounces, keine Zustellungen.</translation>
    </message>
    <message>
        <source>Constant Contact counts who clicked in an SMS campaign, not all clicks.</source>
        <translation>Constant Contact zählt, wer in einer SMS-Kampagne geklickt hat, nicht alle Klicks.</translation>
    </message>
    <message>
        <source>Constant Contact reports complaints for e-mail only.</source>
        <translation>Constant Contact meldet Beschwerden nur für E-Mail.</translation>
    </message>
    <message>
        <source>Sign in at developer.constantcontact.com, open My Applications and your application there. It shows the API key. For signing in with the browser, add the redirect address below to the application, letter by letter.</source>
        <translation>Melden Sie sich bei developer.constantcontact.com an, öffnen Sie „My Applications“ und dort Ihre Anwendung. Sie zeigt den API-Schlüssel. Für die Anmeldung mit dem Browser tragen Sie die Weiterleitungsadresse unten Zeichen für Zeichen in der Anwendung ein.</translation>
    </message>
    <message>
        <source>Of the links of an e-mail, Constant Contact counts who clicked; of a campaign also all clicks.</source>
        <translation>Bei Links einer E-Mail zählt Constant Contact, wer geklickt hat; bei einer Kampagne auch alle Klicks.</translation>
    </message>
    <message>
        <source>Constant Contact tells the kind of device, but no browser, system or country.</source>
        <translation>Constant Contact nennt die Geräteart, aber keinen Browser, kein System und kein Land.</translation>
    </message>
    <message>
        <source>Openings include those by mail programs that load pictures on their own.</source>
        <translation>Öffnungen enthalten jene durch Mailprogramme, die Bilder selbst laden.</translation>
    </message>
    <message>
        <source>All accounts of one API key share 10,000 calls a day.</source>
        <translation>Alle Konten eines API-Schlüssels teilen sich 10.000 Aufrufe am Tag.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Constant Contact has switched this login address off.</source>
        <translation>Constant Contact hat diese Anmeldeadresse abgeschaltet.</translation>
    </message>
    <message>
        <source>Enter {address} as the login address under Advanced.</source>
        <translation>Geben Sie unter „Erweitert“ {address} als Anmeldeadresse ein.</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <source>The statistics of e-mail campaigns are missing.</source>
        <translation>Die Statistiken der E-Mail-Kampagnen fehlen.</translation>
    </message>
    <message>
        <source>Copernica did not accept the API token.</source>
        <translation>Copernica hat das API-Token nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check the token in Copernica under Configuration, and whether it is limited to other IP addresses or to another API version. Then edit the account.</source>
        <translation>Prüfen Sie das Token in Copernica unter „Configuration“, und ob es auf andere IP-Adressen oder eine andere API-Version beschränkt ist. Bearbeiten Sie dann das Konto.</translation>
    </message>
    <message>
        <source>Copernica does not allow this token to read that.</source>
        <translation>Copernica erlaubt diesem Token nicht, das zu lesen.</translation>
    </message>
    <message>
        <source>Check the rights of the token in Copernica under Configuration.</source>
        <translation>Prüfen Sie die Rechte des Tokens in Copernica unter „Configuration“.</translation>
    </message>
    <message>
        <source>Copernica does not offer that to this account.</source>
        <translation>Copernica bietet das diesem Konto nicht an.</translation>
    </message>
    <message>
        <source>Copernica no longer has what was asked for.</source>
        <translation>Copernica hat das Angefragte nicht mehr.</translation>
    </message>
    <message>
        <source>Copernica did not accept a request: {answer}.</source>
        <translation>Copernica hat eine Anfrage nicht akzeptiert: {answer}.</translation>
    </message>
    <message>
        <source>Copernica did not accept a request.</source>
        <translation>Copernica hat eine Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Report it with the details if it stays.</source>
        <translation>Melden Sie es mit den Details, wenn es dabei bleibt.</translation>
    </message>
    <message>
        <source>Copernica sent the same page again instead of the next one.</source>
        <translation>Copernica hat dieselbe Seite noch einmal gesendet statt der nächsten.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again later; if it stays, report it.</source>
        <translation>Was angekommen ist, bleibt erhalten. Aktualisieren Sie später erneut; bleibt es dabei, melden Sie es.</translation>
    </message>
    <message>
        <source>The clicks of mailing {id} cannot be read.</source>
        <translation>Die Klicks des Mailings {id} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Copernica counts no clicks in SMS mailings.</source>
        <translation>Copernica zählt in SMS-Mailings keine Klicks.</translation>
    </message>
    <message>
        <source>SMS messages are not opened.</source>
        <translation>SMS werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Copernica reports opt-outs for e-mail only.</source>
        <translation>Copernica meldet Abmeldungen nur für E-Mail.</translation>
    </message>
    <message>
        <source>Copernica reports complaints for e-mail only.</source>
        <translation>Copernica meldet Beschwerden nur für E-Mail.</translation>
    </message>
    <message>
        <source>Copernica reports no cost of a mailing.</source>
        <translation>Copernica meldet keine Kosten eines Mailings.</translation>
    </message>
    <message>
        <source>Copernica reports no links; they are counted from the clicks.</source>
        <translation>Copernica meldet keine Links; sie werden aus den Klicks gezählt.</translation>
    </message>
    <message>
        <source>Copernica reports no breakdowns; they are counted from the clicks.</source>
        <translation>Copernica meldet keine Aufschlüsselungen; sie werden aus den Klicks gezählt.</translation>
    </message>
    <message>
        <source>It takes more of the paid API calls; the counts come anyway.</source>
        <translation>Das braucht mehr der bezahlten API-Aufrufe; die Zahlen kommen ohnehin.</translation>
    </message>
    <message>
        <source>API v4, other host</source>
        <translation>API v4, anderer Host</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>With API v4 it travels in no address; older versions need it there.</source>
        <translation>Bei API v4 steht es in keiner Adresse; ältere Versionen brauchen es dort.</translation>
    </message>
    <message>
        <source>Copernica&apos;s times name no zone. Write it like Europe/Amsterdam.</source>
        <translation>Die Zeiten von Copernica nennen keine Zeitzone. Schreiben Sie sie wie Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Read each open</source>
        <translation>Jede Öffnung abrufen</translation>
    </message>
    <message>
        <source>Read each delivery</source>
        <translation>Jede Zustellung abrufen</translation>
    </message>
    <message>
        <source>In Copernica&apos;s Marketing Suite: Configuration, the account, access tokens.</source>
        <translation>In der Marketing Suite von Copernica: „Configuration“, das Konto, die Zugriffstoken.</translation>
    </message>
    <message>
        <source>Copernica charges for API calls beyond the contract; Sendsight counts them.</source>
        <translation>Copernica berechnet API-Aufrufe, die über den Vertrag hinausgehen; Sendsight zählt sie.</translation>
    </message>
    <message>
        <source>Links, devices and countries are counted from the clicks.</source>
        <translation>Links, Geräte und Länder werden aus den Klicks gezählt.</translation>
    </message>
    <message>
        <source>Times name no zone; they are read in the time zone of the account.</source>
        <translation>Zeiten nennen keine Zeitzone; sie werden in der Zeitzone des Kontos gelesen.</translation>
    </message>
    <message>
        <source>SMS mailings have no clicks.</source>
        <translation>SMS-Mailings haben keine Klicks.</translation>
    </message>
    <message>
        <source>A mailing has no name of its own; its subject stands for it.</source>
        <translation>Ein Mailing hat keinen eigenen Namen; dafür steht sein Betreff.</translation>
    </message>
    <message>
        <source>There is no Copernica sign-in at the login address of this account.</source>
        <translation>Unter der Anmeldeadresse dieses Kontos gibt es keine Copernica-Anmeldung.</translation>
    </message>
    <message>
        <source>Check the login address.</source>
        <translation>Prüfen Sie die Anmeldeadresse.</translation>
    </message>
    <message>
        <source>Copernica&apos;s sign-in sent an answer that Sendsight cannot read.</source>
        <translation>Die Anmeldung von Copernica hat eine Antwort gesendet, die Sendsight nicht lesen kann.</translation>
    </message>
    <message>
        <source>Check the login address of the account.</source>
        <translation>Prüfen Sie die Anmeldeadresse des Kontos.</translation>
    </message>
    <message>
        <source>Copernica gave no figures of one mailing.</source>
        <translation>Copernica hat für ein Mailing keine Zahlen geliefert.</translation>
    </message>
    <message>
        <source>Copernica gave no figures of {n} mailings.</source>
        <translation>Copernica hat für {n} Mailings keine Zahlen geliefert.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold a time that cannot be read; it is kept as text.</source>
        <translation>Copernica, {what}: Eine Zeit ist nicht lesbar; sie bleibt als Text erhalten.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold {n} times that cannot be read; they are kept as text.</source>
        <translation>Copernica, {what}: {n} Zeiten sind nicht lesbar; sie bleiben als Text erhalten.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold a row without an id; it is left out.</source>
        <translation>Copernica, {what}: Eine Zeile ohne Kennung ist ausgelassen.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold {n} rows without an id; they are left out.</source>
        <translation>Copernica, {what}: {n} Zeilen ohne Kennung sind ausgelassen.</translation>
    </message>
    <message>
        <source>Copernica offers no drag and drop mailings to this account.</source>
        <translation>Copernica bietet diesem Konto keine Drag-and-drop-Mailings an.</translation>
    </message>
    <message>
        <source>Copernica offers no HTML mailings to this account.</source>
        <translation>Copernica bietet diesem Konto keine HTML-Mailings an.</translation>
    </message>
    <message>
        <source>Copernica offers no SMS mailings to this account.</source>
        <translation>Copernica bietet diesem Konto keine SMS-Mailings an.</translation>
    </message>
    <message>
        <source>Copernica offers this account neither e-mail nor SMS mailings.</source>
        <translation>Copernica bietet diesem Konto weder E-Mail- noch SMS-Mailings an.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>Es gibt keine Zeitzone namens {zone}.</translation>
    </message>
    <message>
        <source>Edit the account and write it like {example}.</source>
        <translation>Bearbeiten Sie das Konto und schreiben Sie sie wie {example}.</translation>
    </message>
    <message>
        <source>drag and drop mailings</source>
        <translation>Drag-and-drop-Mailings</translation>
    </message>
    <message>
        <source>HTML mailings</source>
        <translation>HTML-Mailings</translation>
    </message>
    <message>
        <source>SMS mailings</source>
        <translation>SMS-Mailings</translation>
    </message>
    <message>
        <source>Drag and drop mailings</source>
        <translation>Drag-and-drop-Mailings</translation>
    </message>
    <message>
        <source>clicks of drag and drop mailings</source>
        <translation>Klicks der Drag-and-drop-Mailings</translation>
    </message>
    <message>
        <source>errors of drag and drop mailings</source>
        <translation>Fehler der Drag-and-drop-Mailings</translation>
    </message>
    <message>
        <source>abuses of drag and drop mailings</source>
        <translation>Beschwerden der Drag-and-drop-Mailings</translation>
    </message>
    <message>
        <source>unsubscribes of drag and drop mailings</source>
        <translation>Abmeldungen der Drag-and-drop-Mailings</translation>
    </message>
    <message>
        <source>impressions of drag and drop mailings</source>
        <translation>Impressionen der Drag-and-drop-Mailings</translation>
    </message>
    <message>
        <source>deliveries of drag and drop mailings</source>
        <translation>Zustellungen der Drag-and-drop-Mailings</translation>
    </message>
    <message>
        <source>clicks of HTML mailings</source>
        <translation>Klicks der HTML-Mailings</translation>
    </message>
    <message>
        <source>errors of HTML mailings</source>
        <translation>Fehler der HTML-Mailings</translation>
    </message>
    <message>
        <source>abuses of HTML mailings</source>
        <translation>Beschwerden der HTML-Mailings</translation>
    </message>
    <message>
        <source>unsubscribes of HTML mailings</source>
        <translation>Abmeldungen der HTML-Mailings</translation>
    </message>
    <message>
        <source>impressions of HTML mailings</source>
        <translation>Impressionen der HTML-Mailings</translation>
    </message>
    <message>
        <source>deliveries of HTML mailings</source>
        <translation>Zustellungen der HTML-Mailings</translation>
    </message>
    <message>
        <source>{mailings}: not offered to this account</source>
        <translation>{mailings}: diesem Konto nicht angeboten</translation>
    </message>
    <message>
        <source>{mailings}: can be read</source>
        <translation>{mailings}: lesbar</translation>
    </message>
    <message>
        <source>{mailings}: {n} found</source>
        <translation>{mailings}: {n} gefunden</translation>
    </message>
    <message>
        <source>This token belongs to the Copernica account {found}, but the stored data to {stored}.</source>
        <translation>Dieses Token gehört zum Copernica-Konto {found}, die gespeicherten Daten aber zu {stored}.</translation>
    </message>
    <message>
        <source>Enter a token of the same account, or add the other account beside it.</source>
        <translation>Geben Sie ein Token desselben Kontos ein, oder fügen Sie das andere Konto daneben hinzu.</translation>
    </message>
    <message>
        <source>There is no provider called {provider}.</source>
        <translation>Es gibt keinen Anbieter namens {provider}.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Wählen Sie einen von {names}.</translation>
    </message>
    <message>
        <source>Sitecore Send accepted the API key.</source>
        <translation>Sitecore Send hat den API-Schlüssel akzeptiert.</translation>
    </message>
    <message>
        <source>This account has no campaign yet.</source>
        <translation>Dieses Konto hat noch keine Kampagne.</translation>
    </message>
    <message>
        <source>Campaigns can be read.</source>
        <translation>Kampagnen sind lesbar.</translation>
    </message>
    <message>
        <source>{n} campaigns can be read.</source>
        <translation>{n} Kampagnen sind lesbar.</translation>
    </message>
    <message>
        <source>1 campaign can be read.</source>
        <translation>1 Kampagne ist lesbar.</translation>
    </message>
    <message>
        <source>{service} did not accept the key or this address. It answered: {answer}</source>
        <translation>{service} hat den Schlüssel oder diese Adresse nicht akzeptiert. Die Antwort: {answer}</translation>
    </message>
    <message>
        <source>{service} did not accept the key or this address.</source>
        <translation>{service} hat den Schlüssel oder diese Adresse nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Copy the key again from More, Settings, API key, and check the API address.</source>
        <translation>Kopieren Sie den Schlüssel erneut aus „More“, „Settings“, „API key“, und prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>{service} does not know a campaign, or no longer reports on it.</source>
        <translation>{service} kennt eine Kampagne nicht oder berichtet nicht mehr über sie.</translation>
    </message>
    <message>
        <source>{service} answered with an error: {answer}</source>
        <translation>{service} hat mit einem Fehler geantwortet: {answer}</translation>
    </message>
    <message>
        <source>{service} answered with an error: error {code}</source>
        <translation>{service} hat mit einem Fehler geantwortet: Fehler {code}</translation>
    </message>
    <message>
        <source>Sitecore Send listed no campaign at all. The stored ones are kept as they are.</source>
        <translation>Sitecore Send hat gar keine Kampagne aufgelistet. Die gespeicherten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Sitecore Send&apos;s list of clicks changed while it was read.</source>
        <translation>Die Klickliste von Sitecore Send hat sich beim Abrufen geändert.</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Not enough credits</source>
        <translation>Zu wenig Guthaben</translation>
    </message>
    <message>
        <source>Awaiting delivery</source>
        <translation>Wartet auf Zustellung</translation>
    </message>
    <message>
        <source>Selecting the winner</source>
        <translation>Sieger wird ermittelt</translation>
    </message>
    <message>
        <source>Subscription expired</source>
        <translation>Abonnement abgelaufen</translation>
    </message>
    <message>
        <source>Subscription limits exceeded</source>
        <translation>Abonnementgrenzen überschritten</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr aufgelistet</translation>
    </message>
    <message>
        <source>Shown under More, Settings, API key. A new key ends the old one.</source>
        <translation>Steht unter „More“, „Settings“, „API key“. Ein neuer Schlüssel macht den alten ungültig.</translation>
    </message>
    <message>
        <source>Read who opened</source>
        <translation>Öffner abrufen</translation>
    </message>
    <message>
        <source>It takes long, as Sitecore Send allows two such calls a minute; the counts come anyway.</source>
        <translation>Das dauert lange, da Sitecore Send zwei solche Aufrufe pro Minute erlaubt; die Zahlen kommen ohnehin.</translation>
    </message>
    <message>
        <source>Sitecore Send reports sends and bounces, not deliveries.</source>
        <translation>Sitecore Send meldet Sendungen und Bounces, keine Zustellungen.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report what a campaign cost.</source>
        <translation>Sitecore Send meldet nicht, was eine Kampagne gekostet hat.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report browsers.</source>
        <translation>Sitecore Send meldet keine Browser.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report operating systems.</source>
        <translation>Sitecore Send meldet keine Betriebssysteme.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report devices.</source>
        <translation>Sitecore Send meldet keine Geräte.</translation>
    </message>
    <message>
        <source>Sitecore Send reports countries, no regions.</source>
        <translation>Sitecore Send meldet Länder, keine Regionen.</translation>
    </message>
    <message>
        <source>In Sitecore Send, open More, Settings, API key, and choose Copy. With a Moosend account, choose the Moosend address under Advanced.</source>
        <translation>Öffnen Sie in Sitecore Send „More“, „Settings“, „API key“ und wählen Sie „Copy“. Bei einem Moosend-Konto wählen Sie unter „Erweitert“ die Moosend-Adresse.</translation>
    </message>
    <message>
        <source>Sitecore Send allows two calls a minute for links, countries and single clicks. The first reading of many campaigns takes hours; the newest come first.</source>
        <translation>Sitecore Send erlaubt zwei Aufrufe pro Minute für Links, Länder und einzelne Klicks. Das erste Abrufen vieler Kampagnen dauert Stunden; die neuesten kommen zuerst.</translation>
    </message>
    <message>
        <source>A click row tells who and when, and no link, browser or device.</source>
        <translation>Eine Klickzeile nennt wer und wann, aber keinen Link, Browser oder Gerät.</translation>
    </message>
    <message>
        <source>Countries are counted from opens, some of which mail programs cause on their own.</source>
        <translation>Länder werden aus Öffnungen gezählt, von denen manche die Mailprogramme selbst auslösen.</translation>
    </message>
    <message>
        <source>About three months after a campaign only its totals can still be read.</source>
        <translation>Etwa drei Monate nach einer Kampagne lassen sich nur noch ihre Summen abrufen.</translation>
    </message>
    <message>
        <source>There is no cost and no account balance.</source>
        <translation>Es gibt keine Kosten und keinen Kontostand.</translation>
    </message>
    <message>
        <source>planned times</source>
        <translation>geplante Zeiten</translation>
    </message>
    <message>
        <source>Winner (provider)</source>
        <translation>Sieger (Anbieter)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Was daneben steht</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>One row a campaign with its counters; under lenses also human clicks, rates and what is missing.</source>
        <translation>Eine Zeile je Kampagne mit ihren Zählerständen; mit Zählweisen auch echte Klicks, Raten und was fehlt.</translation>
    </message>
    <message>
        <source>One row a link of a campaign. Clickers of several links are never added.</source>
        <translation>Eine Zeile je Link einer Kampagne. Klicker mehrerer Links werden nie addiert.</translation>
    </message>
    <message>
        <source>Devices, systems, browsers and countries of each campaign; `source` tells who counted.</source>
        <translation>Geräte, Systeme, Browser und Länder jeder Kampagne; `source` nennt, wer gezählt hat.</translation>
    </message>
    <message>
        <source>The click log by time; under lenses with the verdict on each click.</source>
        <translation>Das Klickprotokoll nach Zeit; mit Zählweisen auch das Urteil zu jedem Klick.</translation>
    </message>
    <message>
        <source>Landing pages</source>
        <translation>Landingpages</translation>
    </message>
    <message>
        <source>One row a page, whichever campaigns, channels and providers led there. Addresses that differ only in tags and spelling are one page.</source>
        <translation>Eine Zeile je Seite, gleich welche Kampagnen, Kanäle und Anbieter dorthin führten. Adressen, die sich nur in UTM-Parametern und Schreibweise unterscheiden, sind eine Seite.</translation>
    </message>
    <message>
        <source>One row a registrable domain (example.co.uk), over all campaigns.</source>
        <translation>Eine Zeile je registrierbarer Domain (example.co.uk), über alle Kampagnen.</translation>
    </message>
    <message>
        <source>UTM values</source>
        <translation>UTM-Werte</translation>
    </message>
    <message>
        <source>For each of the five UTM parameters a row a value, over all campaigns.</source>
        <translation>Für jeden der fünf UTM-Parameter eine Zeile je Wert, über alle Kampagnen.</translation>
    </message>
    <message>
        <source>Clicks by day</source>
        <translation>Klicks nach Tag</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks day by day, from its first to its last click.</source>
        <translation>Die Klicks jeder Kampagne Tag für Tag, vom ersten bis zum letzten.</translation>
    </message>
    <message>
        <source>Clicks by hour</source>
        <translation>Klicks nach Stunde</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks hour by hour, from its first to its last click.</source>
        <translation>Die Klicks jeder Kampagne Stunde für Stunde, vom ersten bis zum letzten.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>All clicks together by weekday and hour.</source>
        <translation>Alle Klicks zusammen nach Wochentag und Stunde.</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks hour by hour since its send, how many had come by then, and their share.</source>
        <translation>Die Klicks jeder Kampagne Stunde für Stunde seit dem Versand, wie viele bis dahin gekommen waren und ihr Anteil.</translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation>Verglichene Kampagnen</translation>
    </message>
    <message>
        <source>Each campaign&apos;s click rate against that of the newest one that has one: the difference in points, its interval, and whether it may be chance. Campaigns sent on different days tell no winner.</source>
        <translation>Die Klickrate jeder Kampagne gegenüber der neuesten, die eine hat: die Differenz in Prozentpunkten, ihr Intervall und ob sie Zufall sein kann. Kampagnen, die an verschiedenen Tagen versendet wurden, ergeben keinen Sieger.</translation>
    </message>
    <message>
        <source>How soon clicks came</source>
        <translation>Wie schnell Klicks kamen</translation>
    </message>
    <message>
        <source>When half and 90 % of the clicks seen so far had come, the half-life after the busiest ten minutes, and when people clicked first. Provisional until seven days after the send.</source>
        <translation>Wann die Hälfte und 90&#xa0;% der bisherigen Klicks gekommen waren, die Halbwertszeit nach den stärksten zehn Minuten und wann Personen zuerst klickten. Vorläufig bis sieben Tage nach dem Versand.</translation>
    </message>
    <message>
        <source>One row a person and account. Without personal data a person is an id or a hash.</source>
        <translation>Eine Zeile je Person und Konto. Ohne personenbezogene Daten ist eine Person eine Kennung oder ein Hashwert.</translation>
    </message>
    <message>
        <source>Campaigns put together by own tag, name or utm_campaign. Counts are added, people never, and a rate is sum over sum. A campaign may be in several promotions.</source>
        <translation>Kampagnen, zusammengefasst nach eigenem Schlagwort, Name oder utm_campaign. Anzahlen werden addiert, Personen nie, und eine Rate ist Summe durch Summe. Eine Kampagne kann in mehreren Aktionen sein.</translation>
    </message>
    <message>
        <source>Period against the one before</source>
        <translation>Zeitraum gegenüber dem davor</translation>
    </message>
    <message>
        <source>What was sent in a period against equally many days with the same weekdays before. Newer campaigns have had less time to be clicked.</source>
        <translation>Was in einem Zeitraum versendet wurde, gegenüber gleich vielen Tagen mit denselben Wochentagen davor. Neuere Kampagnen hatten weniger Zeit, angeklickt zu werden.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Each campaign&apos;s counters each time they had changed.</source>
        <translation>Die Zählerstände jeder Kampagne, jedes Mal wenn sie sich geändert hatten.</translation>
    </message>
    <message>
        <source>Quality of the click log</source>
        <translation>Qualität des Klickprotokolls</translation>
    </message>
    <message>
        <source>What each rule flagged, what click rows lack, and what cannot be checked.</source>
        <translation>Was jede Regel gekennzeichnet hat, was Klickzeilen fehlt und was nicht prüfbar ist.</translation>
    </message>
    <message>
        <source>A/B versions</source>
        <translation>A/B-Versionen</translation>
    </message>
    <message>
        <source>The versions of A/B tests with rates, intervals and what can be said of the difference.</source>
        <translation>Die Versionen von A/B-Tests mit Raten, Intervallen und was sich über den Unterschied sagen lässt.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What every figure means, of what it is taken, and how it is added up.</source>
        <translation>Was jede Kennzahl bedeutet, worauf sie sich bezieht und wie sie addiert wird.</translation>
    </message>
    <message>
        <source>There is no report called {name}.</source>
        <translation>Es gibt keinen Bericht namens {name}.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known.</source>
        <translation>Die Zeitzone {zone} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam.</source>
        <translation>Schreiben Sie sie wie Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Clicks counted</source>
        <translation>Gezählte Klicks</translation>
    </message>
    <message>
        <source>{title}, from (95 %)</source>
        <translation>{title}, von (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{title}, to (95 %)</source>
        <translation>{title}, bis (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Versendet am</translation>
    </message>
    <message>
        <source>Clicked at</source>
        <translation>Geklickt am</translation>
    </message>
    <message>
        <source>p, adjusted for several (Holm)</source>
        <translation>p, für mehrere angepasst (Holm)</translation>
    </message>
    <message>
        <source>more {what} than {base}</source>
        <translation>mehr {what} als {base}</translation>
    </message>
    <message>
        <source>The file has {n} rows; Excel shows only the first {most}. Export a shorter period at a time.</source>
        <translation>Die Datei hat {n} Zeilen; Excel zeigt nur die ersten {most}. Exportieren Sie jeweils einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Some texts are longer than the {n} characters that Excel shows.</source>
        <translation>Manche Texte sind länger als die {n} Zeichen, die Excel zeigt.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <translation>Wählen Sie einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>The recipe&apos;s file name has {place}, which stands for nothing.</source>
        <translation>Der Dateiname der Vorlage enthält {place}, das für nichts steht.</translation>
    </message>
    <message>
        <source>Use {places}.</source>
        <translation>Verwenden Sie {places}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another folder in the recipe.</source>
        <translation>Wählen Sie in der Vorlage einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file {name} is read-only.</source>
        <translation>Die Datei {name} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another name.</source>
        <translation>Erlauben Sie das Schreiben, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file {name} is open in another program.</source>
        <translation>Die Datei {name} ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Schließen Sie sie dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not written.</source>
        <translation>Der Datenträger ist voll, daher wurde {name} nicht geschrieben.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {folder} does not allow new files.</source>
        <translation>Der Ordner {folder} erlaubt keine neuen Dateien.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>A file cannot have this name.</source>
        <translation>Eine Datei kann nicht so heißen.</translation>
    </message>
    <message>
        <source>Choose a shorter, plain name.</source>
        <translation>Wählen Sie einen kürzeren, einfachen Namen.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>Die Datei {name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>Es gibt bereits eine Datei {name}.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(keine Adresse)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>(no web page)</source>
        <translation>(keine Webseite)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Links counted from the log</source>
        <translation>Aus dem Protokoll gezählte Links</translation>
    </message>
    <message>
        <source>Links without known clicks</source>
        <translation>Links ohne bekannte Klicks</translation>
    </message>
    <message>
        <source>Links not checked</source>
        <translation>Nicht geprüfte Links</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>There is no format called {name}.</source>
        <translation>Es gibt kein Format namens {name}.</translation>
    </message>
    <message>
        <source>Choose {names} or {last}.</source>
        <translation>Wählen Sie {names} oder {last}.</translation>
    </message>
    <message>
        <source>{format} is not text.</source>
        <translation>{format} ist kein Text.</translation>
    </message>
    <message>
        <source>Choose csv or json, or write a file.</source>
        <translation>Wählen Sie csv oder json, oder schreiben Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file is complete, but the description beside it is missing.</source>
        <translation>Die Datei ist vollständig, aber die Beschreibung daneben fehlt.</translation>
    </message>
    <message>
        <source>{provider} does not report links.</source>
        <translation>{provider} meldet keine Links.</translation>
    </message>
    <message>
        <source>{provider} does not report single clicks.</source>
        <translation>{provider} meldet keine einzelnen Klicks.</translation>
    </message>
    <message>
        <source>{provider} does not report devices or countries.</source>
        <translation>{provider} meldet keine Geräte oder Länder.</translation>
    </message>
    <message>
        <source>{provider} does not report versions of A/B tests.</source>
        <translation>{provider} meldet keine Versionen von A/B-Tests.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Abgerufen am</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Name in Dateien</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Addierbar</translation>
    </message>
    <message>
        <source>Over several campaigns</source>
        <translation>Über mehrere Kampagnen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Base now</source>
        <translation>Basis jetzt</translation>
    </message>
    <message>
        <source>Base before</source>
        <translation>Basis davor</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Rate jetzt</translation>
    </message>
    <message>
        <source>Rate before</source>
        <translation>Rate davor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>Campaigns left out now</source>
        <translation>Ausgelassene Kampagnen jetzt</translation>
    </message>
    <message>
        <source>Campaigns left out before</source>
        <translation>Ausgelassene Kampagnen davor</translation>
    </message>
    <message>
        <source>Days now</source>
        <translation>Tage jetzt</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage davor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A period without a first day cannot be compared with an earlier one.</source>
        <translation>Ein Zeitraum ohne ersten Tag lässt sich nicht mit einem früheren vergleichen.</translation>
    </message>
    <message>
        <source>Choose one that begins on a day, such as the last 30 days.</source>
        <translation>Wählen Sie einen, der an einem Tag beginnt, etwa die letzten 30 Tage.</translation>
    </message>
    <message>
        <source>The period cannot be compared: none of its days has been read yet.</source>
        <translation>Der Zeitraum lässt sich nicht vergleichen: Noch keiner seiner Tage wurde abgerufen.</translation>
    </message>
    <message>
        <source>Refresh the accounts, or choose an earlier period.</source>
        <translation>Aktualisieren Sie die Konten, oder wählen Sie einen früheren Zeitraum.</translation>
    </message>
    <message>
        <source>The period cannot be compared: none of its days has passed.</source>
        <translation>Der Zeitraum lässt sich nicht vergleichen: Noch keiner seiner Tage ist vergangen.</translation>
    </message>
    <message>
        <source>Choose one that has begun.</source>
        <translation>Wählen Sie einen, der begonnen hat.</translation>
    </message>
    <message>
        <source>Points, from (95 %)</source>
        <translation>%-Punkte, von (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Points, to (95 %)</source>
        <translation>%-Punkte, bis (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Excel (this computer)</source>
        <translation>Excel (dieser Computer)</translation>
    </message>
    <message>
        <source>Spreadsheet, international</source>
        <translation>Tabelle, international</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Für Programme</translation>
    </message>
    <message>
        <source>There is no preset called {name}.</source>
        <translation>Es gibt keine Voreinstellung namens {name}.</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Erster Versand</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Letzter Versand</translation>
    </message>
    <message>
        <source>Left out of rates</source>
        <translation>Aus Raten ausgelassen</translation>
    </message>
    <message>
        <source>Groups by name need to know which names belong together.</source>
        <translation>Für Gruppen nach Name muss bekannt sein, welche Namen zusammengehören.</translation>
    </message>
    <message>
        <source>Give a pattern such as Spring*; several are separated by a semicolon.</source>
        <translation>Geben Sie ein Muster wie Frühling* an; mehrere werden durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>{title}: campaigns left out</source>
        <translation>{title}: ausgelassene Kampagnen</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}: {names}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Of them automatic</source>
        <translation>Davon automatisch</translation>
    </message>
    <message>
        <source>Within five seconds of delivery</source>
        <translation>Innerhalb von fünf Sekunden nach der Zustellung</translation>
    </message>
    <message>
        <source>Clicks in the log</source>
        <translation>Klicks im Protokoll</translation>
    </message>
    <message>
        <source>Likely automatic</source>
        <translation>Vermutlich automatisch</translation>
    </message>
    <message>
        <source>The human lens leaves them out.</source>
        <translation>Bei echten Klicks sind sie ausgelassen.</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Some sign of a scanner; they count as people&apos;s.</source>
        <translation>Ein Anzeichen für einen Scanner; sie zählen als echt.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Ohne Zeit</translation>
    </message>
    <message>
        <source>In no day and no hour.</source>
        <translation>In keinem Tag und keiner Stunde.</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>Ohne Link</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Ohne Person</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Ohne Land</translation>
    </message>
    <message>
        <source>Of the clicks whose delivery or send has a time. Above {share}, look for scanners.</source>
        <translation>Von den Klicks, deren Zustellung oder Versand eine Zeit hat. Bei mehr als {share} suchen Sie nach Scannern.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Their latest clicks are not judged.</source>
        <translation>Ihre neuesten Klicks sind nicht bewertet.</translation>
    </message>
    <message>
        <source>Without a click log</source>
        <translation>Ohne Klickprotokoll</translation>
    </message>
    <message>
        <source>Clicks are reported as totals only; they cannot be checked.</source>
        <translation>Klicks werden nur als Summen gemeldet; sie sind nicht prüfbar.</translation>
    </message>
    <message>
        <source>no {base}</source>
        <translation>keine {base}</translation>
    </message>
    <message>
        <source>{word} not known</source>
        <translation>{word} nicht bekannt</translation>
    </message>
    <message>
        <source>{word} not reported</source>
        <translation>{word} nicht gemeldet</translation>
    </message>
    <message>
        <source>clicks not checked yet</source>
        <translation>Klicks noch nicht geprüft</translation>
    </message>
    <message>
        <source>no click log</source>
        <translation>kein Klickprotokoll</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Version of the column names</source>
        <translation>Version der Spaltennamen</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Zeitzone der Zeiten</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Mit personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Base of rates</source>
        <translation>Basis der Raten</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Zeilen von</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Refreshed at</source>
        <translation>Aktualisiert am</translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation>Raten bezogen auf</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Zählweisen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Versendet ab</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Versendet bis</translation>
    </message>
    <message>
        <source>Days in</source>
        <translation>Tage in</translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation>Ausgewählte Klicks</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Urls</source>
        <translation>URLs</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours zone</source>
        <translation>Zeitzone der Stunden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Clicked from</source>
        <translation>Geklickt ab</translation>
    </message>
    <message>
        <source>Clicked before</source>
        <translation>Geklickt vor</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period goes by</source>
        <translation>Zeitraum bezogen auf</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>{group}: {label}</source>
        <translation>{group}: {label}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Clicks so far</source>
        <translation>Bisherige Klicks</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>clicks name no people</source>
        <translation>Klicks nennen keine Personen</translation>
    </message>
    <message>
        <source>the send time is not known</source>
        <translation>der Versandzeitpunkt ist nicht bekannt</translation>
    </message>
    <message>
        <source>no clicks after the busiest ten minutes</source>
        <translation>keine Klicks nach den stärksten zehn Minuten</translation>
    </message>
    <message>
        <source>No time or zone</source>
        <translation>Ohne Zeit oder Zeitzone</translation>
    </message>
    <message>
        <source>Days and hours in each recipient&apos;s own zone are there for the week only.</source>
        <translation>Tage und Stunden in der Zeitzone jedes Empfängers gibt es nur für die Woche.</translation>
    </message>
    <message>
        <source>Choose one time zone.</source>
        <translation>Wählen Sie eine einzelne Zeitzone.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>{announced} rows were announced in {name} and {written} written: the data changed in between.</source>
        <translation>{announced} Zeilen waren in {name} angekündigt und {written} wurden geschrieben: Die Daten haben sich dazwischen geändert.</translation>
    </message>
    <message>
        <source>{announced} rows were announced and {written} written: the data changed in between.</source>
        <translation>{announced} Zeilen waren angekündigt und {written} wurden geschrieben: Die Daten haben sich dazwischen geändert.</translation>
    </message>
    <message>
        <source>{sheet} has {n} columns; a sheet holds {most}.</source>
        <translation>{sheet} hat {n} Spalten; ein Blatt fasst {most}.</translation>
    </message>
    <message>
        <source>Choose fewer columns, or another format.</source>
        <translation>Wählen Sie weniger Spalten oder ein anderes Format.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Rows in {sheet}</source>
        <translation>Zeilen in {sheet}</translation>
    </message>
    <message>
        <source>Columns of {sheet}</source>
        <translation>Spalten von {sheet}</translation>
    </message>
    <message>
        <source>Texts longer than the {most} characters of a cell end with an ellipsis, and the rest of them is cut off: {n}.</source>
        <translation>Texte, die länger sind als die {most} Zeichen einer Zelle, enden mit Auslassungspunkten, und ihr Rest ist abgeschnitten: {n}.</translation>
    </message>
    <message>
        <source>Numbers with more than {digits} digits stand as texts, because Excel would change their last digits: {n}.</source>
        <translation>Zahlen mit mehr als {digits} Stellen stehen als Text da, weil Excel ihre letzten Stellen ändern würde: {n}.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the sheet of facts about a workbook</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows below its header: {sheet} has {n} and continues on {others}.</source>
        <translation>Ein Blatt fasst {most} Zeilen unter der Kopfzeile: {sheet} hat {n} und geht auf {others} weiter.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>Bearbeiten Sie das Konto und machen Sie die Angabe erneut.</translation>
    </message>
    <message>
        <source>The sign-in of {account} is not in this computer&apos;s keyring.</source>
        <translation>Die Anmeldung von {account} ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the names of two fields</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>The {field} of {account} is not in this computer&apos;s keyring.</source>
        <extracomment>&quot;field&quot; is the name of a field of the account form, such as &quot;API key&quot;.</extracomment>
        <translation>Im Schlüsselbund dieses Computers fehlt von {account}: {field}.</translation>
    </message>
    <message>
        <source>The page of newest versions</source>
        <translation>Die Seite der neuesten Versionen</translation>
    </message>
    <message>
        <source>The page of newest versions sent an answer that was not understood.</source>
        <translation>Die Seite der neuesten Versionen hat eine unverständliche Antwort gesendet.</translation>
    </message>
    <message>
        <source>Sendsight cannot use this computer&apos;s keyring, so keys cannot be kept.</source>
        <translation>Sendsight kann den Schlüsselbund dieses Computers nicht nutzen, daher lassen sich Schlüssel nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Unlock or install one (on Linux: GNOME Keyring or KWallet), or keep the keys for this run only.</source>
        <translation>Entsperren oder installieren Sie einen (unter Linux: GNOME Keyring oder KWallet), oder behalten Sie die Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake.</source>
        <translation>In Sendsight ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report it with the details.</source>
        <translation>Es ging nichts verloren. Bitte melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>The workspace is not open yet.</source>
        <translation>Der Arbeitsbereich ist noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The file {name} is no longer there.</source>
        <translation>Die Datei {name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Somebody may have moved it.</source>
        <translation>Vielleicht hat jemand sie verschoben.</translation>
    </message>
    <message>
        <source>The file {name} cannot be moved.</source>
        <translation>Die Datei {name} lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder.</source>
        <translation>Prüfen Sie, ob Sie in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>This account is no longer in the workspace.</source>
        <translation>Dieses Konto ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Das Konto hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation>Es gibt bereits ein Konto namens {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This list of clicks is closed.</source>
        <translation>Diese Klickliste ist geschlossen.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The workspace was opened anew.</source>
        <translation>Der Arbeitsbereich wurde neu geöffnet.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Laden Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>This workspace is open in another window.</source>
        <translation>Dieser Arbeitsbereich ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, or choose another workspace.</source>
        <translation>Schließen Sie ihn dort, oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Sendsight.</source>
        <translation>Dieser Arbeitsbereich stammt von einer neueren Version von Sendsight.</translation>
    </message>
    <message>
        <source>Update Sendsight, or choose another workspace. The file was not changed.</source>
        <translation>Aktualisieren Sie das Programm Sendsight, oder wählen Sie einen anderen Arbeitsbereich. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file {name} is not a Sendsight workspace.</source>
        <translation>Die Datei {name} ist kein Sendsight-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose another file. The file was not changed.</source>
        <translation>Wählen Sie eine andere Datei. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The workspace {name} is damaged and cannot be read.</source>
        <translation>Der Arbeitsbereich {name} ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>Restore a copy of it, or choose another workspace and refresh.</source>
        <translation>Stellen Sie eine Kopie davon wieder her, oder wählen Sie einen anderen Arbeitsbereich und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>The workspace {name} is read-only.</source>
        <translation>Der Arbeitsbereich {name} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow writing to the file, or copy it to a folder of your own.</source>
        <translation>Erlauben Sie das Schreiben in die Datei, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder of the workspace {name} does not allow new files.</source>
        <translation>Der Ordner des Arbeitsbereichs {name} erlaubt keine neuen Dateien.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose a workspace in a folder of your own.</source>
        <translation>Erlauben Sie das Schreiben in den Ordner, oder wählen Sie einen Arbeitsbereich in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The workspace {name} cannot be reached.</source>
        <translation>Der Arbeitsbereich {name} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check its folder and your rights to it, or choose another workspace.</source>
        <translation>Prüfen Sie seinen Ordner und Ihre Rechte daran, oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The disk is full; what had arrived is kept.</source>
        <translation>Der Datenträger ist voll; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>Der Arbeitsbereich ist geschlossen.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>Die Abfrage wurde gestoppt.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Choose a shorter period or fewer campaigns.</source>
        <translation>Wählen Sie einen kürzeren Zeitraum oder weniger Kampagnen.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again. If that fails, restart Sendsight.</source>
        <translation>Versuchen Sie es erneut. Wenn das nicht hilft, starten Sie Sendsight neu.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a workspace.</source>
        <translation>{name} ist ein Ordner, kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no workspace {name} in this folder.</source>
        <translation>In diesem Ordner gibt es keinen Arbeitsbereich {name}.</translation>
    </message>
    <message>
        <source>Check the name, or create a new workspace.</source>
        <translation>Prüfen Sie den Namen, oder legen Sie einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>The folder of the workspace cannot be created.</source>
        <translation>Der Ordner des Arbeitsbereichs lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The person is taken out of the workspace, but the older copy {name} beside it could not be deleted.</source>
        <translation>Die Person ist aus dem Arbeitsbereich entfernt, aber die ältere Kopie {name} daneben ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Delete that file yourself; it still tells of the person.</source>
        <translation>Löschen Sie diese Datei selbst; sie enthält noch Angaben zur Person.</translation>
    </message>
    <message>
        <source>The workspace has to be brought up to date, but no copy could be made first.</source>
        <translation>Der Arbeitsbereich muss auf den neuesten Stand gebracht werden, aber zuvor ließ sich keine Kopie anlegen.</translation>
    </message>
    <message>
        <source>Free some space and allow writing to its folder, then try again.</source>
        <translation>Schaffen Sie Platz und erlauben Sie das Schreiben in seinen Ordner, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The note&apos;s campaign is not in the workspace.</source>
        <translation>Die Kampagne der Notiz ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose another campaign.</source>
        <translation>Wählen Sie eine andere Kampagne.</translation>
    </message>
    <message>
        <source>The column {column} holds a value that does not fit its type.</source>
        <translation>Die Spalte {column} enthält einen Wert, der nicht zu ihrem Typ passt.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Lassen Sie die Spalte weg, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>An amount has more digits than the file holds (18 and 6 behind the point).</source>
        <translation>Ein Betrag hat mehr Stellen, als die Datei fasst (18 und 6 nach dem Komma).</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The Parquet file could not be written.</source>
        <translation>Die Parquet-Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Versuchen Sie es erneut, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>This list of people is closed.</source>
        <translation>Diese Personenliste ist geschlossen.</translation>
    </message>
    <message>
        <source>{n} campaigns could not be read: {reason}</source>
        <translation>{n} Kampagnen konnten nicht abgerufen werden: {reason}</translation>
    </message>
    <message>
        <source>{provider} has no separate login address.</source>
        <translation>{provider} hat keine eigene Anmeldeadresse.</translation>
    </message>
    <message>
        <source>A refresh is running already.</source>
        <translation>Eine Aktualisierung läuft bereits.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>Warten Sie, bis sie beendet ist, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, a phone number or an id.</source>
        <translation>Geben Sie eine E-Mail-Adresse, eine Telefonnummer oder eine Kennung ein.</translation>
    </message>
    <message>
        <source>{provider} is not signed in to this way.</source>
        <translation>Bei {provider} meldet man sich nicht auf diese Weise an.</translation>
    </message>
    <message>
        <source>Enter its key instead.</source>
        <translation>Geben Sie stattdessen den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The API key (client id) is missing.</source>
        <translation>Der API-Schlüssel (Client-ID) fehlt.</translation>
    </message>
    <message>
        <source>Enter it first, then sign in.</source>
        <translation>Geben Sie ihn zuerst ein und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake while it read {account}.</source>
        <translation>Beim Abrufen von {account} ist in Sendsight ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Please report it with the details.</source>
        <translation>Was angekommen ist, bleibt erhalten. Bitte melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in Klammern</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>ein Abschnitt</translation>
    </message>
    <message>
        <source>{kind} with {n} entries</source>
        <translation>{kind} mit {n} Einträgen</translation>
    </message>
    <message>
        <source>{kind} of at most {n}</source>
        <translation>{kind} bis {n}</translation>
    </message>
    <message>
        <source>{kind} from {n} up</source>
        <translation>{kind} ab {n}</translation>
    </message>
    <message>
        <source>{key} (line {n})</source>
        <translation>{key} (Zeile {n})</translation>
    </message>
    <message>
        <source>This recipe is of version {version}; this program knows version {known}.</source>
        <translation>Diese Vorlage hat Version {version}; dieses Programm kennt Version {known}.</translation>
    </message>
    <message>
        <source>Update Sendsight, or save the view anew under another name.</source>
        <translation>Aktualisieren Sie das Programm Sendsight, oder speichern Sie die Ansicht neu unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is a workspace, not a recipe.</source>
        <translation>{file} ist ein Arbeitsbereich, keine Vorlage.</translation>
    </message>
    <message>
        <source>Start Sendsight with it to open it, or choose a recipe.</source>
        <translation>Starten Sie Sendsight damit, um ihn zu öffnen, oder wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>{file} is no recipe of Sendsight: it holds nothing that a recipe has.</source>
        <translation>{file} ist keine Sendsight-Vorlage: Die Datei enthält nichts, was zu einer Vorlage gehört.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>In {file}, {key} has to be a whole number from 1 up.</source>
        <translation>In {file} muss {key} eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>Write version = {n}.</source>
        <translation>Schreiben Sie version = {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recipe, see line {n}.</source>
        <translation>{file} lässt sich nicht als Vorlage lesen, siehe Zeile {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recipe.</source>
        <translation>{file} lässt sich nicht als Vorlage lesen.</translation>
    </message>
    <message>
        <source>Mend it in a text editor, or save the view anew.</source>
        <translation>Berichtigen Sie sie in einem Texteditor, oder speichern Sie die Ansicht neu.</translation>
    </message>
    <message>
        <source>Write one of {names}.</source>
        <translation>Schreiben Sie eines von {names}.</translation>
    </message>
    <message>
        <source>Mend that line in a text editor.</source>
        <translation>Berichtigen Sie diese Zeile in einem Texteditor.</translation>
    </message>
    <message>
        <source>In {file}, a value has to be {kind}.</source>
        <translation>In {file} muss ein Wert {kind} sein.</translation>
    </message>
    <message>
        <source>In {file}, a value is not known.</source>
        <translation>In {file} ist ein Wert nicht bekannt.</translation>
    </message>
    <message>
        <source>In {file}, {key} has a value that is not known.</source>
        <translation>In {file} hat {key} einen unbekannten Wert.</translation>
    </message>
    <message>
        <source>In {file}, {key} has an entry that has to be {kind}.</source>
        <translation>In {file} hat {key} einen Eintrag, der {kind} sein muss.</translation>
    </message>
    <message>
        <source>In {file}, {key} has to be {kind}.</source>
        <translation>In {file} muss {key} {kind} sein.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>Es gibt keine Vorlage {name}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a recipe file.</source>
        <translation>Wählen Sie eine Vorlagendatei.</translation>
    </message>
    <message>
        <source>The recipe {name} may not be read.</source>
        <translation>Die Vorlage {name} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it.</source>
        <translation>Erlauben Sie das Lesen, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>The recipe {name} could not be read.</source>
        <translation>Die Vorlage {name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is the workspace that is open. A recipe is another file.</source>
        <translation>{name} ist der geöffnete Arbeitsbereich. Eine Vorlage ist eine andere Datei.</translation>
    </message>
    <message>
        <source>It cannot be told, since this program does not know its figure.</source>
        <translation>Es lässt sich nicht sagen, da dieses Programm die Kennzahl nicht kennt.</translation>
    </message>
    <message>
        <source>It cannot be told, since no campaign of its kind was sent in the last {n} days.</source>
        <translation>Es lässt sich nicht sagen, da in den letzten {n} Tagen keine solche Kampagne versendet wurde.</translation>
    </message>
    <message>
        <source>of {n} it is not known</source>
        <translation>bei {n} ist es unbekannt</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns meet at least {line}</source>
        <translation>{k} von {n} Kampagnen erreichen mindestens {line}</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns meet at most {line}</source>
        <translation>{k} von {n} Kampagnen liegen bei höchstens {line}</translation>
    </message>
    <message>
        <source>not {names} and {n} more</source>
        <translation>nicht {names} und {n} weitere</translation>
    </message>
    <message>
        <source>not {names}</source>
        <translation>nicht {names}</translation>
    </message>
    <message>
        <source>It cannot be told, since people are never added up over campaigns; look at each campaign.</source>
        <translation>Es lässt sich nicht sagen, da Personen nie über Kampagnen addiert werden; sehen Sie sich die einzelnen Kampagnen an.</translation>
    </message>
    <message>
        <source>Met: {goal}.</source>
        <translation>Erreicht: {goal}.</translation>
    </message>
    <message>
        <source>Missed: {goal}.</source>
        <translation>Verfehlt: {goal}.</translation>
    </message>
    <message>
        <source>It cannot be told, since no campaign has a figure for it ({figure}).</source>
        <translation>Es lässt sich nicht sagen, da keine Kampagne eine Zahl dafür hat ({figure}).</translation>
    </message>
    <message>
        <source>Not known: {goal}.</source>
        <translation>Unbekannt: {goal}.</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have no figure for it</source>
        <translation>{k} von {n} Kampagnen haben dafür keine Zahl</translation>
    </message>
    <message>
        <source>{figure} is {value}, the line is at least {line}</source>
        <translation>{figure} ist {value}, der Zielwert ist mindestens {line}</translation>
    </message>
    <message>
        <source>{figure} is {value}, the line is at most {line}</source>
        <translation>{figure} ist {value}, der Zielwert ist höchstens {line}</translation>
    </message>
    <message>
        <source>This computer cannot make PDF files and pictures: the window&apos;s parts are not here.</source>
        <translation>Dieser Computer kann keine PDF-Dateien und Bilder erstellen: Die Teile des Fensters fehlen hier.</translation>
    </message>
    <message>
        <source>Install Sendsight with its window, or choose csv, xlsx or zip in the recipe.</source>
        <translation>Installieren Sie Sendsight mit seinem Fenster, oder wählen Sie in der Vorlage csv, xlsx oder zip.</translation>
    </message>
    <message>
        <source>{file} is too large for a recipe.</source>
        <translation>{file} ist zu groß für eine Vorlage.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it is not text in UTF-8.</source>
        <translation>{file} ist keine Vorlage: Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>the recipe</source>
        <translation>die Vorlage</translation>
    </message>
    <message>
        <source>In {file}, {key} is no colour.</source>
        <translation>In {file} ist {key} keine Farbe.</translation>
    </message>
    <message>
        <source>Write it like #0B5D4E, or leave it out.</source>
        <translation>Schreiben Sie sie wie #0B5D4E, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>In {file}, {key} is no time zone that is known.</source>
        <translation>In {file} ist {key} keine bekannte Zeitzone.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam, or leave it out.</source>
        <translation>Schreiben Sie sie wie Europe/Amsterdam, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>In {file}, {key} is wrong: {why}</source>
        <translation>In {file} ist {key} falsch: {why}</translation>
    </message>
    <message>
        <source>This program does not know {key} of the recipe; it is left as it is.</source>
        <translation>Dieses Programm kennt {key} der Vorlage nicht; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There are no rows: nothing in the workspace fits the recipe.</source>
        <translation>Es gibt keine Zeilen: Nichts im Arbeitsbereich passt zur Vorlage.</translation>
    </message>
    <message>
        <source>The file is written, but not in the list of exports.</source>
        <translation>Die Datei ist geschrieben, fehlt aber in der Liste der Exporte.</translation>
    </message>
    <message>
        <source>There is no goal called {name}; it is not checked.</source>
        <translation>Es gibt keinen Zielwert namens {name}; er wird nicht geprüft.</translation>
    </message>
    <message>
        <source>This workspace has no account called {names}.</source>
        <translation>Dieser Arbeitsbereich hat kein Konto namens {names}.</translation>
    </message>
    <message>
        <source>Change the recipe&apos;s accounts, or choose another workspace.</source>
        <translation>Ändern Sie die Konten der Vorlage, oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This workspace has no account called {names}; it is left out.</source>
        <translation>Dieser Arbeitsbereich hat kein Konto namens {names}; es ist ausgelassen.</translation>
    </message>
    <message>
        <source>There is no channel {word}; no row has it.</source>
        <translation>Es gibt keinen Kanal {word}; keine Zeile hat ihn.</translation>
    </message>
    <message>
        <source>There is no status {word}; no row has it.</source>
        <translation>Es gibt keinen Status {word}; keine Zeile hat ihn.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Campaigns with it</source>
        <translation>Kampagnen damit</translation>
    </message>
    <message>
        <source>Campaigns without it</source>
        <translation>Kampagnen ohne</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The report {report} has no column {column}; it is left out.</source>
        <translation>Der Bericht {report} hat keine Spalte {column}; sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>None of the recipe&apos;s columns is there, so all are shown.</source>
        <translation>Keine der Spalten der Vorlage gibt es, daher werden alle gezeigt.</translation>
    </message>
    <message>
        <source>{table} has more than {n} rows, so they are in the report&apos;s own order.</source>
        <translation>{table} hat mehr als {n} Zeilen, daher stehen sie in der Reihenfolge des Berichts.</translation>
    </message>
    <message>
        <source>While a window has the workspace open, that window writes the report.</source>
        <translation>Solange ein Fenster den Arbeitsbereich geöffnet hat, schreibt dieses Fenster den Bericht.</translation>
    </message>
    <message>
        <source>Nothing was changed. The details have its own words.</source>
        <translation>Es wurde nichts geändert. Die Details enthalten den Wortlaut des Systems.</translation>
    </message>
    <message>
        <source>There is no schedule named {name}.</source>
        <translation>Es gibt keinen Zeitplan namens {name}.</translation>
    </message>
    <message>
        <source>Look at the list of schedules.</source>
        <translation>Sehen Sie in der Liste der Zeitpläne nach.</translation>
    </message>
    <message>
        <source>Sendsight report {name}, {when}</source>
        <translation>Sendsight-Bericht {name}, {when}</translation>
    </message>
    <message>
        <source>The program that runs the report is not given by its whole path.</source>
        <translation>Das Programm, das den Bericht ausführt, ist nicht mit vollem Pfad angegeben.</translation>
    </message>
    <message>
        <source>A scheduler does not search for programs; give the path from the root on.</source>
        <translation>Eine Aufgabenplanung sucht nicht nach Programmen; geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>A file name has characters that the system&apos;s scheduler cannot carry.</source>
        <translation>Ein Dateiname enthält Zeichen, die die Aufgabenplanung des Systems nicht übergeben kann.</translation>
    </message>
    <message>
        <source>Rename the file or folder, without line breaks and other invisible characters.</source>
        <translation>Benennen Sie die Datei oder den Ordner um, ohne Zeilenumbrüche und andere unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The file {file} was not written by Sendsight, or its mark was removed.</source>
        <translation>Die Datei {file} stammt nicht von Sendsight, oder ihre Kennzeichnung wurde entfernt.</translation>
    </message>
    <message>
        <source>Look at it, and move it away if nothing needs it.</source>
        <translation>Sehen Sie sie sich an, und verschieben Sie sie, wenn nichts sie braucht.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written or deleted.</source>
        <translation>Die Datei {file} lässt sich nicht schreiben oder löschen.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder and that the disk is not full.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner schreiben dürfen und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that falls into sleep is made up when the Mac wakes; one that falls into a time when the Mac is switched off is left out.</source>
        <translation>Läuft, während Sie angemeldet sind. Ein Lauf, der in den Ruhezustand fällt, wird nachgeholt, wenn der Mac aufwacht; einer, der in eine Zeit fällt, in der der Mac ausgeschaltet ist, entfällt.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to load the schedule.</source>
        <translation>Die Aufgabenplanung des Systems hat den Zeitplan nicht geladen.</translation>
    </message>
    <message>
        <source>The Mac&apos;s launchctl does not answer, so Sendsight cannot schedule here. Restart the Mac and try again.</source>
        <translation>launchctl antwortet auf diesem Mac nicht, daher kann Sendsight hier nichts planen. Starten Sie den Mac neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You are not signed in at this Mac&apos;s screen, so Sendsight cannot schedule. Sign in there and try again.</source>
        <translation>Sie sind nicht am Bildschirm dieses Macs angemeldet, daher kann Sendsight nichts planen. Melden Sie sich dort an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to unload the schedule.</source>
        <translation>Die Aufgabenplanung des Systems hat den Zeitplan nicht entfernt.</translation>
    </message>
    <message>
        <source>The folder {folder} for the log cannot be made.</source>
        <translation>Der Ordner {folder} für das Protokoll lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that was missed, say because the computer was off, is made up at the next sign-in. What a run says is in the journal: journalctl --user.</source>
        <translation>Läuft, während Sie angemeldet sind. Ein verpasster Lauf, etwa weil der Computer aus war, wird bei der nächsten Anmeldung nachgeholt. Was ein Lauf meldet, steht im Journal: journalctl --user.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to read the new schedule.</source>
        <translation>Die Aufgabenplanung des Systems hat den neuen Zeitplan nicht gelesen.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to switch the schedule on.</source>
        <translation>Die Aufgabenplanung des Systems hat den Zeitplan nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to start the schedule.</source>
        <translation>Die Aufgabenplanung des Systems hat den Zeitplan nicht gestartet.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to switch the schedule off.</source>
        <translation>Die Aufgabenplanung des Systems hat den Zeitplan nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>This system has no systemd that answers, so Sendsight cannot schedule here. Let another scheduler, such as cron, run the command.</source>
        <translation>In diesem System antwortet kein systemd, daher kann Sendsight hier nichts planen. Lassen Sie den Befehl von einer anderen Aufgabenplanung ausführen, etwa cron.</translation>
    </message>
    <message>
        <source>There is no systemd session for you here, so Sendsight cannot schedule. Sign in at the desktop, or run “loginctl enable-linger” once and sign in again.</source>
        <translation>Es gibt hier keine systemd-Sitzung für Sie, daher kann Sendsight nichts planen. Melden Sie sich am Desktop an, oder führen Sie einmal „loginctl enable-linger“ aus und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that was missed, say because the computer was off, is made up afterwards.</source>
        <translation>Läuft, während Sie angemeldet sind. Ein verpasster Lauf, etwa weil der Computer aus war, wird danach nachgeholt.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to take the schedule.</source>
        <translation>Die Aufgabenplanung des Systems hat den Zeitplan nicht angenommen.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to delete the schedule.</source>
        <translation>Die Aufgabenplanung des Systems hat den Zeitplan nicht gelöscht.</translation>
    </message>
    <message>
        <source>Windows&apos; Task Scheduler does not answer, so Sendsight cannot schedule here. Ask whoever looks after this computer whether you may use it.</source>
        <translation>Die Windows-Aufgabenplanung antwortet nicht, daher kann Sendsight hier nichts planen. Fragen Sie, wer diesen Computer betreut, ob Sie sie nutzen dürfen.</translation>
    </message>
    <message>
        <source>The task {name} was not made by Sendsight, or its mark was removed.</source>
        <translation>Die Aufgabe {name} stammt nicht von Sendsight, oder ihre Kennzeichnung wurde entfernt.</translation>
    </message>
    <message>
        <source>Look at it in Task Scheduler, and delete it there if nothing needs it.</source>
        <translation>Sehen Sie sie sich in der Aufgabenplanung an, und löschen Sie sie dort, wenn nichts sie braucht.</translation>
    </message>
    <message>
        <source>Windows would replace a part of “{word}” when it runs the report.</source>
        <translation>Windows würde beim Ausführen des Berichts einen Teil von „{word}“ ersetzen.</translation>
    </message>
    <message>
        <source>Rename the file or folder, without $( and without names between percent signs.</source>
        <translation>Benennen Sie die Datei oder den Ordner um, ohne $( und ohne Namen zwischen Prozentzeichen.</translation>
    </message>
    <message>
        <source>on day {day} of every month at {time}</source>
        <translation>am {day}. jedes Monats um {time}</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>jeden Tag um {time}</translation>
    </message>
    <message>
        <source>Monday to Friday at {time}</source>
        <translation>Montag bis Freitag um {time}</translation>
    </message>
    <message>
        <source>every {days} at {time}</source>
        <translation>jeden {days} um {time}</translation>
    </message>
    <message>
        <source>Sendsight does not know this system&apos;s scheduler. Let it, for example cron, run the command of the report.</source>
        <translation>Sendsight kennt die Aufgabenplanung dieses Systems nicht. Lassen Sie den Befehl des Berichts von ihr ausführen, etwa cron.</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it.</source>
        <translation>Gespeichert. Leer lassen, um es zu behalten.</translation>
    </message>
    <message>
        <source>Open rate</source>
        <translation>Öffnungsrate</translation>
    </message>
    <message>
        <source>Opt-out rate</source>
        <translation>Abmelderate</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Beschwerderate</translation>
    </message>
    <message>
        <source>{n} sends</source>
        <translation>{n} versendet</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} zugestellt</translation>
    </message>
    <message>
        <source>{n} clicks, human</source>
        <translation>{n} echte Klicks</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sendsight</source>
        <translation>Über Sendsight</translation>
    </message>
    <message>
        <source>&amp;Your rights with Qt</source>
        <translation>&amp;Ihre Rechte bei Qt</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the LGPL, version 3. Their libraries lie beside the program as files of their own; you can replace them.</source>
        <translation>Qt und Qt for Python werden unter der LGPL, Version 3, verwendet. Ihre Bibliotheken liegen als eigene Dateien neben dem Programm; Sie können sie ersetzen.</translation>
    </message>
    <message>
        <source>&amp;Parts and their licences</source>
        <translation>&amp;Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Campaign and link reporting over all your bulk-messaging providers, on your own machine.</source>
        <translation>Auswertung von Kampagnen und Links über alle Ihre Versandanbieter, auf Ihrem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Sendsight authors. MIT licence, without any warranty.</source>
        <translation>Copyright 2026 The Sendsight authors. MIT-Lizenz, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It comes with the build of another part and has no version of its own.</source>
        <translation>Es gehört zu einem anderen Teil und hat keine eigene Version.</translation>
    </message>
    <message>
        <source>The licence texts are missing: the installation is damaged. Install it anew.</source>
        <translation>Die Lizenztexte fehlen: Die Installation ist beschädigt. Installieren Sie neu.</translation>
    </message>
    <message>
        <source>Its files on this computer: {folder}</source>
        <translation>Dateien auf diesem Computer: {folder}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>„{name}“ entfernt</translation>
    </message>
</context>
<context>
    <name>AccountModel</name>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>AccountWizard</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Save untested</source>
        <translation>&amp;Ungetestet speichern</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>Konto &amp;speichern</translation>
    </message>
    <message>
        <source>{provider} account</source>
        <translation>Konto bei {provider}</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Anbieter wählen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account...</source>
        <translation>Konto hinzufügen...</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read e&amp;verything again</source>
        <translation>Alles &amp;neu abrufen</translation>
    </message>
    <message>
        <source>&amp;Edit account...</source>
        <translation>Konto &amp;bearbeiten...</translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation>Konto &amp;entfernen...</translation>
    </message>
    <message>
        <source>&amp;Add account...</source>
        <translation>&amp;Konto hinzufügen...</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add account...</source>
        <translation>&amp;Konto hinzufügen...</translation>
    </message>
    <message>
        <source>Open the &amp;demo workspace</source>
        <translation>&amp;Demo-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Invented data, no account needed</source>
        <translation>Erfundene Daten, kein Konto nötig</translation>
    </message>
    <message>
        <source>&amp;Open recipe...</source>
        <translation>Vorlage ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Show the view that a recipe&apos;s file holds</source>
        <translation>Zeigt die Ansicht, die in der Datei einer Vorlage steht</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>Save what is shown, or everything, as a file</source>
        <translation>Speichert das Gezeigte oder alles als Datei</translation>
    </message>
    <message>
        <source>Report for a &amp;client...</source>
        <translation>Kundenbe&amp;richt...</translation>
    </message>
    <message>
        <source>Key figures, charts and tables in one PDF, workbook or ZIP</source>
        <translation>Kennzahlen, Diagramme und Tabellen in einem PDF, einer Arbeitsmappe oder ZIP</translation>
    </message>
    <message>
        <source>&amp;Save view as recipe...</source>
        <translation>Ansicht als &amp;Vorlage speichern...</translation>
    </message>
    <message>
        <source>Keep filters, lenses and columns, to open, run or schedule them</source>
        <translation>Filter, Zählweisen und Spalten aufbewahren, um sie zu öffnen, auszuführen oder zu planen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>&amp;Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>Star the selected campaigns, or no longer</source>
        <translation>Ausgewählte Kampagnen mit Stern markieren oder nicht mehr</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Spalten...</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Bequem</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation>&amp;Unter der Liste</translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation>&amp;Rechts der Liste</translation>
    </message>
    <message>
        <source>&amp;Computer&apos;s language</source>
        <translation>&amp;Sprache des Computers</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Maximise detail</source>
        <translation>Detailbereich &amp;maximieren</translation>
    </message>
    <message>
        <source>Show &amp;accounts</source>
        <translation>K&amp;onten anzeigen</translation>
    </message>
    <message>
        <source>Go to a&amp;ccounts</source>
        <translation>Zu den &amp;Konten</translation>
    </message>
    <message>
        <source>Go to cam&amp;paigns</source>
        <translation>Zu den K&amp;ampagnen</translation>
    </message>
    <message>
        <source>Go to &amp;detail</source>
        <translation>Zu den &amp;Details</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read what is new from all accounts</source>
        <translation>Neues aus allen Konten abrufen</translation>
    </message>
    <message>
        <source>Refresh &amp;selected accounts</source>
        <translation>Aus&amp;gewählte Konten aktualisieren</translation>
    </message>
    <message>
        <source>Refresh &amp;totals only</source>
        <translation>Nur &amp;Summen aktualisieren</translation>
    </message>
    <message>
        <source>Campaigns and their counters, without links and clicks</source>
        <translation>Kampagnen und ihre Zählerstände, ohne Links und Klicks</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>Alles &amp;neu abrufen</translation>
    </message>
    <message>
        <source>Reads all campaigns anew; takes longer and uses more calls</source>
        <translation>Ruft alle Kampagnen neu ab; dauert länger und braucht mehr Aufrufe</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Stop the refresh; what has arrived is kept</source>
        <translation>Aktualisierung stoppen; was angekommen ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Goals...</source>
        <translation>&amp;Zielwerte...</translation>
    </message>
    <message>
        <source>Lines that figures should not cross</source>
        <translation>Grenzen, die Kennzahlen einhalten sollen</translation>
    </message>
    <message>
        <source>&amp;Notes...</source>
        <translation>&amp;Notizen...</translation>
    </message>
    <message>
        <source>Notes on the time axis</source>
        <translation>Notizen auf der Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Privacy...</source>
        <translation>&amp;Datenschutz...</translation>
    </message>
    <message>
        <source>What is kept, forgetting a person, exports made</source>
        <translation>Was aufbewahrt wird, eine Person vergessen, erstellte Exporte</translation>
    </message>
    <message>
        <source>Add to com&amp;parison</source>
        <translation>Zum &amp;Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Up to eight campaigns at a time</source>
        <translation>Bis zu acht Kampagnen gleichzeitig</translation>
    </message>
    <message>
        <source>Automatic clic&amp;ks...</source>
        <translation>Automatische &amp;Klicks...</translation>
    </message>
    <message>
        <source>By which rules clicks are held for automatic</source>
        <translation>Nach welchen Regeln Klicks als automatisch gelten</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>E&amp;instellungen...</translation>
    </message>
    <message>
        <source>C&amp;ustom period...</source>
        <translation>&amp;Eigener Zeitraum...</translation>
    </message>
    <message>
        <source>Edit &amp;account...</source>
        <translation>Konto &amp;bearbeiten...</translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation>Konto &amp;entfernen...</translation>
    </message>
    <message>
        <source>&amp;Command list...</source>
        <translation>Befehls&amp;liste...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>Nach neuer &amp;Version suchen</translation>
    </message>
    <message>
        <source>&amp;About Sendsight</source>
        <translation>Ü&amp;ber Sendsight</translation>
    </message>
</context>
<context>
    <name>AdvancedPart</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>The vendor&apos;s own address fits nearly everybody.</source>
        <translation>Die Adresse des Anbieters passt für fast alle.</translation>
    </message>
    <message>
        <source>Addresses start with https://. Only addresses of this computer may start with http://.</source>
        <translation>Adressen beginnen mit https://. Nur Adressen dieses Computers dürfen mit http:// beginnen.</translation>
    </message>
</context>
<context>
    <name>AskedRuns</name>
    <message>
        <source>The refresh was stopped; the report holds what had arrived.</source>
        <translation>Die Aktualisierung wurde gestoppt; der Bericht enthält, was angekommen war.</translation>
    </message>
    <message>
        <source>Scheduled report written: {name}</source>
        <translation>Geplanter Bericht geschrieben: {name}</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde gestoppt.</translation>
    </message>
    <message>
        <source>The scheduled report “{name}” was not written.</source>
        <translation>Der geplante Bericht „{name}“ wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>BaseButton</name>
    <message>
        <source>Rates of &amp;delivered</source>
        <translation>Raten bezogen auf &amp;Zustellungen</translation>
    </message>
    <message>
        <source>What most tools show: clickers / delivered</source>
        <translation>Wie in den meisten Programmen: Klicker / Zustellungen</translation>
    </message>
    <message>
        <source>Rates of &amp;sent</source>
        <translation>Raten bezogen auf &amp;Sendungen</translation>
    </message>
    <message>
        <source>Also where deliveries are not reported</source>
        <translation>Auch wo Zustellungen nicht gemeldet werden</translation>
    </message>
    <message>
        <source>Rates of &amp;openers</source>
        <translation>Raten bezogen auf Ö&amp;ffner</translation>
    </message>
    <message>
        <source>E-mail only; openers are inflated by mail programs that load pictures</source>
        <translation>Nur E-Mail; Mailprogramme, die Bilder laden, erhöhen die Zahl der Öffner künstlich</translation>
    </message>
    <message>
        <source>of delivered</source>
        <translation>der Zustellungen</translation>
    </message>
    <message>
        <source>of sent</source>
        <translation>der Sendungen</translation>
    </message>
    <message>
        <source>of openers</source>
        <translation>der Öffner</translation>
    </message>
    <message>
        <source>Of what click, opt-out and complaint rates are taken</source>
        <translation>Worauf sich Klick-, Abmelde- und Beschwerderaten beziehen</translation>
    </message>
    <message>
        <source>Rates: {base}</source>
        <translation>Raten: {base}</translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation>Logodatei</translation>
    </message>
    <message>
        <source>PNG, JPG or SVG; may stay empty</source>
        <translation>PNG, JPG oder SVG; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>D&amp;urchsuchen...</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Fa&amp;rbe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Farbe des Berichts</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Farbe {name}</translation>
    </message>
</context>
<context>
    <name>CampaignPane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Details...</translation>
    </message>
    <message>
        <source>0 of {campaigns} match</source>
        <translation>0 von {campaigns} passen</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>The first refresh is running</source>
        <translation>Die erste Aktualisierung läuft</translation>
    </message>
    <message>
        <source>Campaigns appear here as they arrive.</source>
        <translation>Kampagnen erscheinen hier, sobald sie ankommen.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>Your providers reported none. Campaigns appear here after the next refresh that finds some.</source>
        <translation>Ihre Anbieter haben keine gemeldet. Kampagnen erscheinen hier nach der nächsten Aktualisierung, die welche findet.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh reads the campaigns of your accounts.</source>
        <translation>„Aktualisieren“ ruft die Kampagnen Ihrer Konten ab.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>In diesem Zeitraum wurde nichts versendet</translation>
    </message>
    <message>
        <source>Last activity {day}</source>
        <translation>Letzte Aktivität: {day}</translation>
    </message>
    <message>
        <source>Show that month</source>
        <translation>Monat zeigen</translation>
    </message>
</context>
<context>
    <name>CampaignView</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Ze&amp;ile kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>&amp;Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation>Ziel-&amp;URL öffnen...</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser Spalte s&amp;ortieren</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Sp&amp;alten...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>&amp;Export selection...</source>
        <translation>Auswahl &amp;exportieren...</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Ze&amp;ilen kopieren</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Au&amp;fsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Add as &amp;further sort key</source>
        <translation>Als &amp;weiteren Sortierschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Hide “{column}”</source>
        <translation>„{column}“ ausblen&amp;den</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>What the lines show</source>
        <translation>Was die Linien zeigen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Share of the clicks seen so far</source>
        <translation>Anteil der bisherigen Klicks</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>How far the time axis goes</source>
        <translation>Wie weit die Zeitachse reicht</translation>
    </message>
    <message>
        <source>As far as all go</source>
        <translation>So weit alle reichen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Erste Woche</translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation>Alle Klicks</translation>
    </message>
    <message>
        <source>One chart, or one for each campaign</source>
        <translation>Ein Diagramm oder eines je Kampagne</translation>
    </message>
    <message>
        <source>One chart</source>
        <translation>Ein Diagramm</translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation>Je ein Diagramm</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>One campaign alone cannot be compared</source>
        <translation>Eine Kampagne allein lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>No campaigns to compare yet</source>
        <translation>Noch keine Kampagnen zum Vergleichen</translation>
    </message>
    <message>
        <source>Select 2 to {most} campaigns in the campaign list and choose “Add to comparison”.</source>
        <translation>Wählen Sie in der Kampagnenliste 2 bis {most} Kampagnen aus und dann „Zum Vergleich hinzufügen“.</translation>
    </message>
    <message>
        <source>Show the campaign list</source>
        <translation>Kampagnenliste zeigen</translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation>Verglichene Kampagnen</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table, copy or save this chart</source>
        <translation>Dieses Diagramm als Tabelle zeigen, kopieren oder speichern</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>&amp;Werte kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture as...</source>
        <translation>Bild &amp;speichern unter...</translation>
    </message>
    <message>
        <source>&amp;Export values...</source>
        <translation>Werte &amp;exportieren...</translation>
    </message>
    <message>
        <source>Chart tools: {title}</source>
        <translation>Diagrammwerkzeuge: {title}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Values copied</source>
        <translation>Werte kopiert</translation>
    </message>
    <message>
        <source>Picture saved as {name}</source>
        <translation>Bild gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Erneut testen</translation>
    </message>
    <message>
        <source>&amp;Details...</source>
        <translation>&amp;Details...</translation>
    </message>
    <message>
        <source>&amp;Refresh this account after saving</source>
        <translation>Dieses Konto nach dem Speichern &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Testing the account.</source>
        <translation>Das Konto wird getestet.</translation>
    </message>
    <message>
        <source>✓ The account works: {name}</source>
        <translation>✓ Das Konto funktioniert: {name}</translation>
    </message>
    <message>
        <source>✓ The account works</source>
        <translation>✓ Das Konto funktioniert</translation>
    </message>
    <message>
        <source>Time zone {fact}</source>
        <translation>Zeitzone {fact}</translation>
    </message>
    <message>
        <source>Currency {fact}</source>
        <translation>Währung {fact}</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>ist lesbar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Filter {text}, remove</source>
        <translation>Filter {text}, entfernen</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
</context>
<context>
    <name>ChooseRecipes</name>
    <message>
        <source>Open recipe</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Recipes ({endings})</source>
        <translation>Vorlagen ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ClicksButton</name>
    <message>
        <source>&amp;All clicks</source>
        <translation>&amp;Alle Klicks</translation>
    </message>
    <message>
        <source>As providers count them, scanners included</source>
        <translation>Wie Anbieter sie zählen, einschließlich Scannern</translation>
    </message>
    <message>
        <source>&amp;Human clicks</source>
        <translation>&amp;Echte Klicks</translation>
    </message>
    <message>
        <source>Without clicks that are likely automatic; nothing is deleted</source>
        <translation>Ohne vermutlich automatische Klicks; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Whether clicks that are likely automatic count</source>
        <translation>Ob vermutlich automatische Klicks zählen</translation>
    </message>
    <message>
        <source>Human clicks</source>
        <translation>Echte Klicks</translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation>Alle Klicks</translation>
    </message>
    <message>
        <source>Clicks: {which}</source>
        <translation>Klicks: {which}</translation>
    </message>
</context>
<context>
    <name>ClicksTab</name>
    <message>
        <source>Click log</source>
        <translation>Klickprotokoll</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns, ticked ones are shown</source>
        <translation>Spalten, angehakte werden gezeigt</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the first choice of columns in its first order</source>
        <translation>Die ursprünglichen Spalten in ursprünglicher Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order.</source>
        <translation>Angehakte Spalten werden gezeigt, von links nach rechts in dieser Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns, ticked ones are exported</source>
        <translation>Spalten, angehakte werden exportiert</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>Alle an&amp;haken</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Some figures come without what they are made of: {columns}.</source>
        <translation>Manchen Kennzahlen fehlt, woraus sie berechnet sind: {columns}.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Command list</source>
        <translation>Befehlsliste</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Since the send</source>
        <translation>Seit dem Versand</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compared campaigns</source>
        <translation>Verglichene Kampagnen</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>{n} rows do not fit on the clipboard, which takes {most} at most. Nothing was copied. Save a file instead.</source>
        <translation>{n} Zeilen passen nicht in die Zwischenablage, die höchstens {most} fasst. Es wurde nichts kopiert. Speichern Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>More than {most} rows do not fit on the clipboard. Nothing was copied. Save a file instead.</source>
        <translation>Mehr als {most} Zeilen passen nicht in die Zwischenablage. Es wurde nichts kopiert. Speichern Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} Zeilen kopiert</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Sendsight could not start. What is stored is safe. Please report it with this text.</source>
        <translation>Sendsight konnte nicht starten. Gespeichertes ist sicher. Bitte melden Sie es mit diesem Text.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake. What is stored is safe, and you can go on. If it happens again, please report it with this text.</source>
        <translation>In Sendsight ist ein Fehler aufgetreten. Gespeichertes ist sicher, und Sie können weiterarbeiten. Wenn es wieder geschieht, melden Sie es bitte mit diesem Text.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>{time} after the send</source>
        <translation>{time} nach dem Versand</translation>
    </message>
</context>
<context>
    <name>CustomPeriodDialog</name>
    <message>
        <source>Custom period</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show period</source>
        <translation>Zeitraum zeigen</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>The first day lies after the last day.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} Zeilen kopiert</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Open destination</source>
        <translation>Linkziel öffnen</translation>
    </message>
    <message>
        <source>The campaign leads to this page. Opening it is not counted as a click, because it is not the tracked address.</source>
        <translation>Die Kampagne führt auf diese Seite. Das Öffnen zählt nicht als Klick, denn es ist nicht die Trackingadresse.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>DestinationsView</name>
    <message>
        <source>Destinations</source>
        <translation>Linkziele</translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation>Ziel-&amp;URL öffnen...</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>Whether a row is a page, a whole domain, or a value of a UTM parameter</source>
        <translation>Ob eine Zeile eine Seite, eine ganze Domain oder ein Wert eines UTM-Parameters ist</translation>
    </message>
    <message>
        <source>Search destinations</source>
        <translation>Linkziele suchen</translation>
    </message>
    <message>
        <source>Looks in pages, UTM tags and names of campaigns</source>
        <translation>Sucht in Seiten, UTM-Parametern und Kampagnennamen</translation>
    </message>
    <message>
        <source>0 of {n} destinations match</source>
        <translation>0 von {n} Linkzielen passen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>The search leaves nothing over.</source>
        <translation>Die Suche lässt nichts übrig.</translation>
    </message>
    <message>
        <source>No links are known of these campaigns</source>
        <translation>Von diesen Kampagnen sind keine Links bekannt</translation>
    </message>
    <message>
        <source>Some providers report clicks as totals only, and some campaigns have no links.</source>
        <translation>Manche Anbieter melden Klicks nur als Summen, und manche Kampagnen haben keine Links.</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Keine Kampagne passt</translation>
    </message>
    <message>
        <source>Destinations appear here as campaigns and their links are read.</source>
        <translation>Linkziele erscheinen hier, sobald Kampagnen und ihre Links abgerufen sind.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>{parameter} values</source>
        <translation>Werte von {parameter}</translation>
    </message>
    <message>
        <source>Destination domains</source>
        <translation>Zieldomains</translation>
    </message>
    <message>
        <source>Destination pages</source>
        <translation>Zielseiten</translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation>Anteil: von allen</translation>
    </message>
</context>
<context>
    <name>DetailPages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Wer geklickt hat</translation>
    </message>
    <message>
        <source>Click log</source>
        <translation>Klickprotokoll</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Campaign details</source>
        <translation>Kampagnendetails</translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation>Wählen Sie eine Kampagne aus, um ihre Links und Klicks zu sehen.</translation>
    </message>
    <message>
        <source>Reading links and clicks...</source>
        <translation>Links und Klicks werden gelesen...</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>Es gibt keine weiteren Details.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Facts for a report. They hold no keys and no campaign data.</source>
        <translation>Angaben für eine Fehlermeldung. Sie enthalten keine Schlüssel und keine Kampagnendaten.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Haken Sie mindestens eine Spalte an.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zu exportieren.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Readable &amp;titles</source>
        <translation>Lesbare Überschrif&amp;ten</translation>
    </message>
    <message>
        <source>Save a descriptio&amp;n beside the file</source>
        <translation>Beschreibung &amp;neben der Datei speichern</translation>
    </message>
    <message>
        <source>Include &amp;personal data</source>
        <translation>&amp;Personenbezogene Daten einschließen</translation>
    </message>
    <message>
        <source>Include e-mail addresses, phone numbers and IP addresses</source>
        <translation>E-Mail-Adressen, Telefonnummern und IP-Adressen einschließen</translation>
    </message>
    <message>
        <source>Filters, period, time zone, accounts and when they were read (.meta.json)</source>
        <translation>Filter, Zeitraum, Zeitzone, Konten und wann sie abgerufen wurden (.meta.json)</translation>
    </message>
    <message>
        <source>Without: the stable names that programs rely on</source>
        <translation>Ohne: die festen Namen, auf die sich Programme verlassen</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Ausgabe für</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Written &amp;for</source>
        <translation>Ausgabe &amp;für</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Wer geklickt hat</translation>
    </message>
    <message>
        <source>Everything in the workspace, with the columns of the reports.</source>
        <translation>Alles im Arbeitsbereich, mit den Spalten der Berichte.</translation>
    </message>
    <message>
        <source>As on screen: same filter, order and columns.</source>
        <translation>Wie auf dem Bildschirm: gleiche Filter, Reihenfolge und Spalten.</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows</source>
        <translation>Aus&amp;gewählte Zeilen</translation>
    </message>
    <message>
        <source>This &amp;view</source>
        <translation>Diese &amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>All&amp;es</translation>
    </message>
    <message>
        <source>The file will say who clicked: e-mail addresses, phone numbers and IP addresses. Keep it, and pass it on, only as your rules for personal data allow.</source>
        <translation>Die Datei nennt, wer geklickt hat: E-Mail-Adressen, Telefonnummern und IP-Adressen. Bewahren Sie sie nur so auf, und geben Sie sie nur so weiter, wie Ihre Datenschutzregeln es erlauben.</translation>
    </message>
    <message>
        <source>E-mail addresses, phone numbers and IP addresses. Left out unless ticked.</source>
        <translation>E-Mail-Adressen, Telefonnummern und IP-Adressen. Ausgelassen, wenn nicht angehakt.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Gestoppt. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>It was too late to stop: the file is complete.</source>
        <translation>Zum Stoppen war es zu spät: Die Datei ist vollständig.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Your own name for this account, shown in lists and exports.</source>
        <translation>Ihr eigener Name für dieses Konto, gezeigt in Listen und Exporten.</translation>
    </message>
    <message>
        <source>I already have &amp;tokens</source>
        <translation>Ich habe bereits To&amp;kens</translation>
    </message>
    <message>
        <source>Keep &amp;personal data</source>
        <translation>&amp;Personenbezogene Daten aufbewahren</translation>
    </message>
    <message>
        <source>Stores e-mail addresses, phone numbers, names and IP addresses of recipients on this computer. Without it only a code per person and the country are kept, and no report can name anybody.</source>
        <translation>Speichert E-Mail-Adressen, Telefonnummern, Namen und IP-Adressen von Empfängern auf diesem Computer. Ohne dies werden nur ein Code je Person und das Land aufbewahrt, und kein Bericht kann jemanden nennen.</translation>
    </message>
    <message>
        <source>Keep the key for this &amp;run only</source>
        <translation>Den Schlüssel nur für diese Sitzun&amp;g behalten</translation>
    </message>
    <message>
        <source>The key is stored in the system keyring, never in the workspace or a file.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Systems gespeichert, nie im Arbeitsbereich oder in einer Datei.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}, never in the workspace or a file.</source>
        <translation>Der Schlüssel wird in {keyring} gespeichert, nie im Arbeitsbereich oder in einer Datei.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the key cannot be stored safely. It can be kept for this run only: you enter it again after the next start.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden, daher lässt sich der Schlüssel nicht sicher speichern. Er kann für diese Sitzung behalten werden: Nach dem nächsten Start geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ein anderes Konto hat bereits diesen Namen.</translation>
    </message>
    <message>
        <source>The key cannot be stored. Keep it for this run only.</source>
        <translation>Der Schlüssel kann nicht gespeichert werden. Behalten Sie ihn nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>S&amp;chlagwort</translation>
    </message>
    <message>
        <source>Starred &amp;only</source>
        <translation>&amp;Nur mit Stern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, {n} in force</source>
        <translation>Filter, {n} aktiv</translation>
    </message>
    <message>
        <source>Filter by provider, channel, status, tag or star</source>
        <translation>Nach Anbieter, Kanal, Status, Schlagwort oder Stern filtern</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Speichern...</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>F&amp;ull report...</source>
        <translation>Ganzer Be&amp;richt...</translation>
    </message>
    <message>
        <source>Save as re&amp;cipe...</source>
        <translation>Als &amp;Vorlage speichern...</translation>
    </message>
    <message>
        <source>Copy these rows with their titles, ready to be pasted into a spreadsheet</source>
        <translation>Diese Zeilen mit Überschriften kopieren, fertig zum Einfügen in eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>All tables and charts at once: PDF for a client, workbook or ZIP</source>
        <translation>Alle Tabellen und Diagramme auf einmal: PDF für einen Kunden, Arbeitsmappe oder ZIP</translation>
    </message>
    <message>
        <source>Keep these choices under a name, to run them again</source>
        <translation>Diese Auswahl unter einem Namen aufbewahren, um sie erneut auszuführen</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Change goal</source>
        <translation>Zielwert ändern</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neuer Zielwert</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>each campaign by itself</source>
        <translation>jede Kampagne einzeln</translation>
    </message>
    <message>
        <source>all of them together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Kenn&amp;zahl</translation>
    </message>
    <message>
        <source>&amp;Should be</source>
        <translation>So&amp;ll sein</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Looked at for</source>
        <translation>&amp;Betrachtet für</translation>
    </message>
    <message>
        <source>Sent within the last</source>
        <translation>Versendet in den letzten</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>S&amp;chlagwort</translation>
    </message>
    <message>
        <source>Rates follow the window&apos;s lenses. Goals are checked after each refresh.</source>
        <translation>Raten folgen den Zählweisen des Fensters. Zielwerte werden nach jeder Aktualisierung geprüft.</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Zielwert speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GoalWatch</name>
    <message>
        <source>One more goal is missed.</source>
        <translation>Ein weiterer Zielwert ist verfehlt.</translation>
    </message>
    <message>
        <source>{n} more goals are missed.</source>
        <translation>{n} weitere Zielwerte sind verfehlt.</translation>
    </message>
    <message>
        <source>Show goals</source>
        <translation>Zielwerte zeigen</translation>
    </message>
</context>
<context>
    <name>GoalsDialog</name>
    <message>
        <source>Goals</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No goals yet. A goal is a line that a figure should not cross, such as a click rate of at least 2 %. Goals are checked after each refresh.</source>
        <translation>Noch keine Zielwerte. Ein Zielwert ist eine Grenze, die eine Kennzahl einhalten soll, etwa eine Klickrate von mindestens 2&#xa0;%. Zielwerte werden nach jeder Aktualisierung geprüft.</translation>
    </message>
    <message>
        <source>&amp;Add goal...</source>
        <translation>Zielwert &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>Ä&amp;ndern...</translation>
    </message>
    <message>
        <source>&amp;Remove goal</source>
        <translation>Zielwert &amp;entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ erreicht</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ verfehlt</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? unbekannt</translation>
    </message>
    <message>
        <source>changing the goal “{name}”</source>
        <translation>Zielwert „{name}“ ändern</translation>
    </message>
    <message>
        <source>the goal “{name}”</source>
        <translation>Zielwert „{name}“</translation>
    </message>
    <message>
        <source>removing the goal “{name}”</source>
        <translation>Zielwert „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Removed the goal “{name}”. Ctrl+Z brings it back.</source>
        <translation>Zielwert „{name}“ entfernt. Strg+Z holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>GrowthPlot</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>HandedFiles</name>
    <message>
        <source>{n} files are too many to open at once. Nothing was opened.</source>
        <translation>{n} Dateien sind zu viele, um sie auf einmal zu öffnen. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Choose those you mean.</source>
        <translation>Wählen Sie die gewünschten.</translation>
    </message>
    <message>
        <source>{n} files could not be opened.</source>
        <translation>{n} Dateien konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>versendet {time}</translation>
    </message>
    <message>
        <source>sent &quot;{raw}&quot;</source>
        <translation>versendet „{raw}“</translation>
    </message>
    <message>
        <source>to {list}</source>
        <translation>an {list}</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>abgerufen {ago}</translation>
    </message>
    <message>
        <source>The provider&apos;s send time cannot be read, so no time is shown.</source>
        <translation>Der Versandzeitpunkt des Anbieters ist nicht lesbar, daher wird keine Zeit gezeigt.</translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation>Der Anbieter schrieb „{raw}“ ohne Zeitzone; angenommen ist die des Kontos.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Weekdays by hours; use the arrow keys, or Show as table</source>
        <translation>Wochentage nach Stunden; verwenden Sie die Pfeiltasten oder „Als Tabelle zeigen“</translation>
    </message>
    <message>
        <source>most: {cell}</source>
        <translation>am meisten: {cell}</translation>
    </message>
    <message>
        <source>Hours in {zone}</source>
        <translation>Stunden in {zone}</translation>
    </message>
    <message>
        <source>over {n}, up to {most}</source>
        <translation>über {n}, bis {most}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{span}: not known</source>
        <translation>{span}: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>From its next start on, Sendsight speaks {language}.</source>
        <translation>Ab dem nächsten Start spricht Sendsight {language}.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>LastCrash</name>
    <message>
        <source>Sendsight ended unexpectedly last time. What was stored is safe.</source>
        <translation>Sendsight wurde letztes Mal unerwartet beendet. Gespeichertes ist sicher.</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Details...</translation>
    </message>
    <message>
        <source>Sendsight ended unexpectedly. If it happens again, please report this text.</source>
        <translation>Sendsight wurde unerwartet beendet. Wenn es wieder geschieht, melden Sie bitte diesen Text.</translation>
    </message>
</context>
<context>
    <name>LinksTab</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>ListingView</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Ze&amp;ile kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>&amp;Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation>Auswahl &amp;exportieren...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Sp&amp;alten...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Ze&amp;ilen kopieren</translation>
    </message>
</context>
<context>
    <name>LogDetailsDialog</name>
    <message>
        <source>Show &amp;log folder</source>
        <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {path}.</source>
        <translation>Der Ordner konnte nicht geöffnet werden. Er ist {path}.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet. The folder will be {path}.</source>
        <translation>Es wurde noch nichts protokolliert. Der Ordner wird {path} sein.</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>{n} rows are selected, and the clipboard takes {most} at most.</source>
        <translation>{n} Zeilen sind ausgewählt, und die Zwischenablage fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>Nothing was copied. Select fewer rows, or use Export to save a file.</source>
        <translation>Es wurde nichts kopiert. Wählen Sie weniger Zeilen aus, oder speichern Sie mit „Exportieren“ eine Datei.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo workspace</source>
        <translation>Demo-Arbeitsbereich</translation>
    </message>
    <message>
        <source>{name} – Sendsight</source>
        <translation>{name} – Sendsight</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Der Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>This is the demo workspace. All data is invented.</source>
        <translation>Das ist der Demo-Arbeitsbereich. Alle Daten sind erfunden.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Details...</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>&amp;Tags</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>taking the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Starred {n}</source>
        <translation>{n} mit Stern markiert</translation>
    </message>
    <message>
        <source>Took the star off {n}</source>
        <translation>Stern entfernt: {n}</translation>
    </message>
    <message>
        <source>&amp;New tag...</source>
        <translation>&amp;Neues Schlagwort...</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>taking tag “{tag}” away</source>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message>
        <source>Tagged {n}</source>
        <translation>Schlagwort vergeben: {n}</translation>
    </message>
    <message>
        <source>Took the tag off {n}</source>
        <translation>Schlagwort entfernt: {n}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag for {campaigns}:</source>
        <translation>Schlagwort für {campaigns}:</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort vergeben</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details...</source>
        <translation>Details...</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Only for “{name}”</source>
        <translation>Nur für „{name}“</translation>
    </message>
    <message>
        <source>Only for its campaign</source>
        <translation>Nur für die Kampagne</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Was &amp;geschehen ist</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>No notes yet. A note stands as a flag on the time axis, so that months later a peak can still be explained.</source>
        <translation>Noch keine Notizen. Eine Notiz steht als Fähnchen auf der Zeitachse, damit sich eine Spitze noch Monate später erklären lässt.</translation>
    </message>
    <message>
        <source>&amp;Add note...</source>
        <translation>Notiz &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>Ä&amp;ndern...</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>The note was deleted. Ctrl+Z brings it back.</source>
        <translation>Die Notiz wurde gelöscht. Strg+Z holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Im Or&amp;dner zeigen</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Pfad k&amp;opieren</translation>
    </message>
    <message>
        <source>{n} of {total} rows written</source>
        <translation>{n} von {total} Zeilen geschrieben</translation>
    </message>
    <message>
        <source>{n} rows written</source>
        <translation>{n} Zeilen geschrieben</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation>{name} gespeichert: {rows}, {size}.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The file is {path}.</source>
        <translation>Es konnte kein Dateimanager geöffnet werden. Die Datei ist {path}.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Steps as they &amp;fit</source>
        <translation>Schritte &amp;automatisch</translation>
    </message>
    <message>
        <source>Per &amp;hour</source>
        <translation>Pro St&amp;unde</translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation>Pro Ta&amp;g</translation>
    </message>
    <message>
        <source>Per &amp;week</source>
        <translation>Pro W&amp;oche</translation>
    </message>
    <message>
        <source>Width of a step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Add &amp;note...</source>
        <translation>&amp;Notiz hinzufügen...</translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation>Klicks im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation>{title}, nur echte</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Klicks pro Tag</translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation>Klicks pro Stunde</translation>
    </message>
    <message>
        <source>Clicks per week</source>
        <translation>Klicks pro Woche</translation>
    </message>
    <message>
        <source>{title}, by first click</source>
        <translation>{title}, nach erstem Klick</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B-Test</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an A/B test</comment>
        <translation>Variante</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>Von (95&#xa0;%)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Bis (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Estimated {metric}: {value}</source>
        <translation>{metric}, geschätzt: {value}</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Report for a client</source>
        <translation>Kundenbericht</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (XLSX), a sheet for each table</source>
        <translation>&amp;Excel-Arbeitsmappe (XLSX), ein Blatt je Tabelle</translation>
    </message>
    <message>
        <source>&amp;ZIP of CSV files, one for each table</source>
        <translation>&amp;ZIP mit CSV-Dateien, eine je Tabelle</translation>
    </message>
    <message>
        <source>&amp;PDF report with charts, ready for a client</source>
        <translation>&amp;PDF-Bericht mit Diagrammen, fertig für einen Kunden</translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation>Personenbezogene &amp;Daten einschließen</translation>
    </message>
    <message>
        <source>Charts as pictures, too (P&amp;NG)</source>
        <translation>Diagramme auch als Bilder (P&amp;NG)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Speichern...</translation>
    </message>
    <message>
        <source>There is no campaign to report on.</source>
        <translation>Es gibt keine Kampagne, über die zu berichten wäre.</translation>
    </message>
    <message>
        <source>No account here keeps personal data.</source>
        <translation>Kein Konto hier bewahrt personenbezogene Daten auf.</translation>
    </message>
    <message>
        <source>Summary, campaigns, links, days, hours, breakdowns, and a sheet with the facts.</source>
        <translation>Zusammenfassung, Kampagnen, Links, Tage, Stunden, Aufschlüsselungen und ein Blatt mit den Angaben.</translation>
    </message>
    <message>
        <source>The same tables as CSV for Excel, and ABOUT.json with the facts.</source>
        <translation>Dieselben Tabellen als CSV für Excel und ABOUT.json mit den Angaben.</translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation>Seiten mit Kennzahlen, Diagrammen und Tabellen. Sie nennen niemanden.</translation>
    </message>
    <message>
        <source>Counting rows...</source>
        <translation>Zeilen werden gezählt...</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>Save export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation>{kind}-Datei (*.{ending})</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>PairPlot</name>
    <message>
        <source>{n} days; use the arrow keys, or Show as table</source>
        <translation>{n} Tage; verwenden Sie die Pfeiltasten oder „Als Tabelle zeigen“</translation>
    </message>
    <message>
        <source>{day}: {n} clicks</source>
        <translation>{day}: {n} Klicks</translation>
    </message>
    <message>
        <source>Both up to the same minute; the day is not over.</source>
        <translation>Beide bis zur selben Minute; der Tag ist noch nicht vorbei.</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Period in which campaigns were sent</source>
        <translation>Zeitraum, in dem Kampagnen versendet wurden</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Eigener...</translation>
    </message>
    <message>
        <source>Period: {title}</source>
        <translation>Zeitraum: {title}</translation>
    </message>
</context>
<context>
    <name>PeriodsPage</name>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The same weeks of last year</source>
        <translation>Dieselben Wochen im Vorjahr</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Both periods</source>
        <translation>Beide Zeiträume</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>No period is chosen, so these are the last 30 days. {rule}</source>
        <translation>Es ist kein Zeitraum gewählt, daher sind dies die letzten 30 Tage. {rule}</translation>
    </message>
    <message>
        <source>Nothing was sent in either period</source>
        <translation>In keinem der Zeiträume wurde etwas versendet</translation>
    </message>
    <message>
        <source>Choose another period above, or clear the filters.</source>
        <translation>Wählen Sie oben einen anderen Zeitraum, oder setzen Sie die Filter zurück.</translation>
    </message>
    <message>
        <source>Clicks per day, both periods</source>
        <translation>Klicks pro Tag, beide Zeiträume</translation>
    </message>
    <message>
        <source>Clicks per day, both periods, human</source>
        <translation>Klicks pro Tag, beide Zeiträume, nur echte</translation>
    </message>
    <message>
        <source>No click with a time is stored of these days.</source>
        <translation>Von diesen Tagen ist kein Klick mit Zeitangabe gespeichert.</translation>
    </message>
    <message>
        <source>Clicks made on these days ({zone}), whenever their campaign was sent. Each day stands beside the same weekday of the other period.</source>
        <translation>Klicks an diesen Tagen ({zone}), gleich wann ihre Kampagne versendet wurde. Jeder Tag steht neben demselben Wochentag des anderen Zeitraums.</translation>
    </message>
    <message>
        <source>The last day is not over; both sides count up to {time}.</source>
        <translation>Der letzte Tag ist noch nicht vorbei; beide Seiten zählen bis {time}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation>Klicks davor</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Show all clicks</source>
        <translation>Alle Klicks zeigen</translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation>Ausgewählte Klicks</translation>
    </message>
    <message>
        <source>{n} of {whole} clicks</source>
        <translation>{n} von {whole} Klicks</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The f&amp;irst lines as they will be written</source>
        <translation>D&amp;ie ersten Zeilen, wie sie geschrieben werden</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} Spalten</translation>
    </message>
    <message>
        <source>{rows}, {columns}, about {size}</source>
        <translation>{rows}, {columns}, etwa {size}</translation>
    </message>
    <message>
        <source>Some texts are longer than the {most} characters of a cell and will be cut off. The choices for programs and data tools keep them whole.</source>
        <translation>Manche Texte sind länger als die {most} Zeichen einer Zelle und werden abgeschnitten. Die Formate für Programme und Datenwerkzeuge lassen sie ganz.</translation>
    </message>
    <message>
        <source>Excel shows only the first {most} characters of some texts; the file holds them whole.</source>
        <translation>Excel zeigt bei manchen Texten nur die ersten {most} Zeichen; die Datei enthält sie ganz.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows; the others continue on further sheets.</source>
        <translation>Ein Blatt fasst {most} Zeilen; die übrigen folgen auf weiteren Blättern.</translation>
    </message>
    <message>
        <source>Excel shows only the first {most} rows of it; the file holds them all. Choose a shorter period to see them all in Excel.</source>
        <translation>Excel zeigt davon nur die ersten {most} Zeilen; die Datei enthält alle. Wählen Sie einen kürzeren Zeitraum, um alle in Excel zu sehen.</translation>
    </message>
    <message>
        <source>The f&amp;irst rows as they will be written</source>
        <translation>D&amp;ie ersten Zeilen, wie sie geschrieben werden</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Wird gezählt...</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What is &amp;kept</source>
        <translation>&amp;Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Forget a person</source>
        <translation>Eine &amp;Person vergessen</translation>
    </message>
    <message>
        <source>&amp;Exports made</source>
        <translation>&amp;Erstellte Exporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything lies in your workspace on this computer; keys lie in its keyring. Nothing is sent anywhere but to your providers.</source>
        <translation>Alles liegt in Ihrem Arbeitsbereich auf diesem Computer; Schlüssel liegen in seinem Schlüsselbund. Nichts wird irgendwohin gesendet außer an Ihre Anbieter.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kept of people</source>
        <translation>Über Personen aufbewahrt</translation>
    </message>
    <message>
        <source>What is kept of people</source>
        <translation>Was über Personen aufbewahrt wird</translation>
    </message>
    <message>
        <source>addresses, numbers, names and IP addresses</source>
        <translation>Adressen, Nummern, Namen und IP-Adressen</translation>
    </message>
    <message>
        <source>ids and keyed hashes only, and the country of an IP address</source>
        <translation>nur Kennungen und Hashwerte sowie das Land einer IP-Adresse</translation>
    </message>
    <message>
        <source>Change it with “Edit account...”.</source>
        <translation>Ändern Sie es mit „Konto bearbeiten...“.</translation>
    </message>
    <message>
        <source>Takes a person out of this workspace: address, name, id, IP address, also where links, texts and your notes have the address. Counts stay as they are. Older copies of the workspace, made before updates, are deleted. It cannot be undone, and a refresh does not bring the person back.</source>
        <translation>Entfernt eine Person aus diesem Arbeitsbereich: Adresse, Name, Kennung, IP-Adresse, auch wo Links, Texte und Ihre Notizen die Adresse enthalten. Anzahlen bleiben, wie sie sind. Ältere Kopien des Arbeitsbereichs, die vor Updates angelegt wurden, werden gelöscht. Das lässt sich nicht rückgängig machen, und eine Aktualisierung bringt die Person nicht zurück.</translation>
    </message>
    <message>
        <source>E-mail address, phone number or id</source>
        <translation>E-Mail-Adresse, Telefonnummer oder Kennung</translation>
    </message>
    <message>
        <source>Person to be forgotten</source>
        <translation>Zu vergessende Person</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Diese Person vergessen</translation>
    </message>
    <message>
        <source>Nothing of this person was found.</source>
        <translation>Zu dieser Person wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Could not be looked through, since the keyring gave no key: {names}.</source>
        <translation>Nicht durchsuchbar, weil der Schlüsselbund keinen Schlüssel lieferte: {names}.</translation>
    </message>
    <message>
        <source>These know people by an id only; enter that to look there: {names}.</source>
        <translation>Diese kennen Personen nur unter einer Kennung; geben Sie diese ein, um dort zu suchen: {names}.</translation>
    </message>
    <message>
        <source>Forgotten: {n} rows no longer tell who it was. Your providers still have the data; ask them, too. Files exported earlier are not changed.</source>
        <translation>Vergessen: {n} Zeilen sagen nicht mehr, wer es war. Ihre Anbieter haben die Daten noch; wenden Sie sich auch an sie. Früher exportierte Dateien bleiben unverändert.</translation>
    </message>
    <message>
        <source>Files that Sendsight wrote from this workspace. The list is kept here only.</source>
        <translation>Dateien, die Sendsight aus diesem Arbeitsbereich geschrieben hat. Die Liste wird nur hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Exports made</source>
        <translation>Erstellte Exporte</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The workspace {name} opens in a window of its own.</source>
        <translation>Der Arbeitsbereich {name} öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>No window could be started for the workspace {name}.</source>
        <translation>Für den Arbeitsbereich {name} konnte kein Fenster gestartet werden.</translation>
    </message>
    <message>
        <source>That workspace has a window of its own, which is in front now.</source>
        <translation>Dieser Arbeitsbereich hat ein eigenes Fenster, das jetzt vorne ist.</translation>
    </message>
</context>
<context>
    <name>PromotionModel</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Group by own tag</source>
        <translation>Nach eigenem Schlagwort</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>Nach Name gruppieren</translation>
    </message>
    <message>
        <source>Group by utm_campaign</source>
        <translation>Nach utm_campaign gruppieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By what campaigns are put together</source>
        <translation>Wonach Kampagnen zusammengefasst werden</translation>
    </message>
    <message>
        <source>Spring*; *Black Friday*</source>
        <translation>Frühling*; *Black Friday*</translation>
    </message>
    <message>
        <source>Name patterns</source>
        <translation>Namensmuster</translation>
    </message>
    <message>
        <source>* stands for any text; a semicolon separates groups</source>
        <translation>* steht für beliebigen Text; ein Semikolon trennt Gruppen</translation>
    </message>
    <message>
        <source>Some campaigns are in several groups; the total counts each once.</source>
        <translation>Manche Kampagnen sind in mehreren Gruppen; die Summe zählt jede einmal.</translation>
    </message>
    <message>
        <source>Which names belong together?</source>
        <translation>Welche Namen gehören zusammen?</translation>
    </message>
    <message>
        <source>Write a pattern such as Spring* above. * stands for any text, and a semicolon separates groups.</source>
        <translation>Schreiben Sie oben ein Muster wie Frühling*. * steht für beliebigen Text, und ein Semikolon trennt Gruppen.</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Die Filter lassen nichts übrig.</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Keine Kampagne passt</translation>
    </message>
    <message>
        <source>Promotions are made of campaigns, which appear after a refresh.</source>
        <translation>Aktionen bestehen aus Kampagnen, die nach einer Aktualisierung erscheinen.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by utm_campaign.</source>
        <translation>Geben Sie Kampagnen in der Liste Schlagwörter, oder gruppieren Sie sie nach utm_campaign.</translation>
    </message>
    <message>
        <source>None of these campaigns has a tag</source>
        <translation>Keine dieser Kampagnen hat ein Schlagwort</translation>
    </message>
    <message>
        <source>* stands for any text: *sale* finds every name with sale in it.</source>
        <translation>* steht für beliebigen Text: *sale* findet jeden Namen, der sale enthält.</translation>
    </message>
    <message>
        <source>No campaign has such a name</source>
        <translation>Keine Kampagne hat einen solchen Namen</translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by name.</source>
        <translation>Geben Sie Kampagnen in der Liste Schlagwörter, oder gruppieren Sie sie nach Name.</translation>
    </message>
    <message>
        <source>No link of these campaigns carries utm_campaign</source>
        <translation>Kein Link dieser Kampagnen enthält utm_campaign</translation>
    </message>
    <message>
        <source>Show its &amp;campaigns</source>
        <translation>&amp;Kampagnen zeigen</translation>
    </message>
    <message>
        <source>Hide its &amp;campaigns</source>
        <translation>&amp;Kampagnen ausblenden</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Wo Sie es finden</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>{provider}&apos;s own documentation</source>
        <translation>Dokumentation von {provider}</translation>
    </message>
    <message>
        <source>a sign-in with your browser</source>
        <translation>eine Anmeldung mit Ihrem Browser</translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
</context>
<context>
    <name>QualityTab</name>
    <message>
        <source>Clicks by rule</source>
        <translation>Klicks nach Regel</translation>
    </message>
    <message>
        <source>No click is picked.</source>
        <translation>Kein Klick ist ausgewählt.</translation>
    </message>
    <message>
        <source>No rule flagged a click.</source>
        <translation>Keine Regel hat einen Klick gekennzeichnet.</translation>
    </message>
    <message>
        <source>A click may be flagged by several rules; the score decides.</source>
        <translation>Ein Klick kann von mehreren Regeln gekennzeichnet sein; die Punktzahl entscheidet.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>no base</source>
        <translation>keine Basis</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation>{k} {what} / {n} {base}</translation>
    </message>
    <message>
        <source>A small sample.</source>
        <translation>Eine kleine Stichprobe.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Opened “{name}”</source>
        <translation>„{name}“ geöffnet</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation>Gestoppt. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>The refresh failed.</source>
        <translation>Die Aktualisierung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{account}: {sentence}</source>
        <translation>{account}: {sentence}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again...</source>
        <translation>Erneut anmelden...</translation>
    </message>
    <message>
        <source>Edit account...</source>
        <translation>Konto bearbeiten...</translation>
    </message>
    <message>
        <source>The data of {time} is still shown.</source>
        <translation>Die Daten von {time} werden weiterhin gezeigt.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the account, &amp;keep its data</source>
        <translation>Konto entfernen, Daten &amp;behalten</translation>
    </message>
    <message>
        <source>Its campaigns stay in lists and exports, but can no longer be refreshed.</source>
        <translation>Seine Kampagnen bleiben in Listen und Exporten, lassen sich aber nicht mehr aktualisieren.</translation>
    </message>
    <message>
        <source>Its key is removed from this computer either way. Nothing changes at the provider.</source>
        <translation>Sein Schlüssel wird in jedem Fall von diesem Computer entfernt. Beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove account and its campaigns</source>
        <translation>Konto und seine Kampagnen entfernen</translation>
    </message>
    <message>
        <source>Remove account and its 1 campaign</source>
        <translation>Konto mit 1 Kampagne entfernen</translation>
    </message>
    <message>
        <source>Remove account and its {n} campaigns</source>
        <translation>Konto mit {n} Kampagnen entfernen</translation>
    </message>
    <message>
        <source>Remove account, keep its data</source>
        <translation>Konto entfernen, Daten behalten</translation>
    </message>
</context>
<context>
    <name>RowDragger</name>
    <message>
        <source>{n} rows are selected; {most} at most can be dragged. Select fewer rows, or use Export to save a file.</source>
        <translation>{n} Zeilen sind ausgewählt; höchstens {most} lassen sich ziehen. Wählen Sie weniger Zeilen aus, oder speichern Sie mit „Exportieren“ eine Datei.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Weight of “{name}”</source>
        <translation>Gewicht von „{name}“</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Automatic clicks</source>
        <translation>Automatische Klicks</translation>
    </message>
    <message>
        <source>Score from which a click is likely automatic</source>
        <translation>Punktzahl, ab der ein Klick vermutlich automatisch ist</translation>
    </message>
    <message>
        <source>Score from which a click is suspect</source>
        <translation>Punktzahl, ab der ein Klick verdächtig ist</translation>
    </message>
    <message>
        <source>Licence...</source>
        <translation>Lizenz...</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Standard &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Save and judge again</source>
        <translation>&amp;Speichern und neu bewerten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Scanners of mail systems click links before people do. Each sign adds its weight to a click&apos;s score, up to 100. Clicks are flagged, never deleted.</source>
        <translation>Scanner von Mailsystemen klicken auf Links, bevor Menschen es tun. Jedes Anzeichen erhöht die Punktzahl eines Klicks um sein Gewicht, bis 100. Klicks werden gekennzeichnet, nie gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Likely automatic, left out by the human lens, from score</source>
        <translation>&amp;Vermutlich automatisch, bei echten Klicks ausgelassen, ab Punktzahl</translation>
    </message>
    <message>
        <source>S&amp;uspect, shown apart and counted as people&apos;s, from score</source>
        <translation>V&amp;erdächtig, getrennt gezeigt und als echt gezählt, ab Punktzahl</translation>
    </message>
    <message>
        <source>Known scanners and robots: {source}, and words of mail gateways.</source>
        <translation>Bekannte Scanner und Bots: {source} und Wörter von Mail-Gateways.</translation>
    </message>
    <message>
        <source>all stored clicks</source>
        <translation>alle gespeicherten Klicks</translation>
    </message>
    <message>
        <source>all {n} stored clicks</source>
        <translation>alle {n} gespeicherten Klicks</translation>
    </message>
    <message>
        <source>Saving judges {which} again, so figures of past campaigns may change. What changes is known only then; the former numbers bring the former figures back.</source>
        <translation>Speichern bewertet {which} neu, daher können sich Zahlen früherer Kampagnen ändern. Was sich ändert, zeigt sich erst dann; die früheren Werte bringen die früheren Zahlen zurück.</translation>
    </message>
    <message>
        <source>Judging all clicks again. This window may be closed meanwhile.</source>
        <translation>Alle Klicks werden neu bewertet. Dieses Fenster kann währenddessen geschlossen werden.</translation>
    </message>
    <message>
        <source>Saved. The clicks of 1 campaign were judged again.</source>
        <translation>Gespeichert. Die Klicks von 1 Kampagne wurden neu bewertet.</translation>
    </message>
    <message>
        <source>Saved. The clicks of {n} campaigns were judged again.</source>
        <translation>Gespeichert. Die Klicks von {n} Kampagnen wurden neu bewertet.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing {what}</source>
        <translation>{what} wird geschrieben</translation>
    </message>
    <message>
        <source>In the folder {path}</source>
        <translation>Im Ordner {path}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Stopped. The file that was being written is removed.</source>
        <translation>Gestoppt. Die angefangene Datei ist entfernt.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save view as recipe</source>
        <translation>Ansicht als Vorlage speichern</translation>
    </message>
    <message>
        <source>Edit saved view</source>
        <translation>Gespeicherte Ansicht bearbeiten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Documents, folder Sendsight</source>
        <translation>Dokumente, Ordner Sendsight</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Filled in when it runs: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</source>
        <translation>Beim Ausführen ausgefüllt: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>D&amp;urchsuchen...</translation>
    </message>
    <message>
        <source>Re&amp;place the file each time</source>
        <translation>Datei jedes Mal e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Read what is new before it runs by itself</source>
        <translation>Neues a&amp;brufen, bevor sie automatisch läuft</translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation>Personenbezogene &amp;Daten einschließen</translation>
    </message>
    <message>
        <source>The name of the view</source>
        <translation>Der Name der Ansicht</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Wohin die Datei geht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What it is &amp;for (may stay empty)</source>
        <translation>Wo&amp;für sie ist (kann leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Table that it writes</source>
        <translation>&amp;Tabelle, die sie schreibt</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>D&amp;ateiname</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Today this would be {path}</source>
        <translation>Heute wäre das {path}</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Ordner für die Datei</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep filters, columns and lenses under a name, and open them again here.</source>
        <translation>Bewahren Sie Filter, Spalten und Zählweisen unter einem Namen auf, und öffnen Sie sie hier wieder.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>&amp;Schedule...</source>
        <translation>&amp;Planen...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bearbeiten...</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save &amp;view as recipe...</source>
        <translation>Ansicht als &amp;Vorlage speichern...</translation>
    </message>
    <message>
        <source>Save view as recipe...</source>
        <translation>Ansicht als Vorlage speichern...</translation>
    </message>
    <message>
        <source>Save view as recipe</source>
        <translation>Ansicht als Vorlage speichern</translation>
    </message>
    <message>
        <source>Its file is {path}.</source>
        <translation>Ihre Datei ist {path}.</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>„{name}“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation>{kind}-Datei (*.{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule “{name}”</source>
        <translation>„{name}“ planen</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>What is written, and where</source>
        <translation>Was wohin geschrieben wird</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Views that run by themselves</source>
        <translation>Ansichten, die automatisch laufen</translation>
    </message>
    <message>
        <source>No view runs by itself yet.</source>
        <translation>Noch läuft keine Ansicht automatisch.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Wann sie läuft</translation>
    </message>
    <message>
        <source>What is wr&amp;itten, and where</source>
        <translation>Was wohin geschr&amp;ieben wird</translation>
    </message>
    <message>
        <source>T&amp;he command that runs it</source>
        <translation>Der &amp;Befehl, der sie ausführt</translation>
    </message>
    <message>
        <source>&amp;Views that run by themselves</source>
        <translation>&amp;Ansichten, die automatisch laufen</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{why} You can copy the command and run it yourself.</source>
        <translation>{why} Sie können den Befehl kopieren und selbst ausführen.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Haken Sie mindestens einen Tag an.</translation>
    </message>
    <message>
        <source>It runs {when}, next on {next}, and writes {target}</source>
        <translation>Läuft {when}, das nächste Mal am {next}, und schreibt {target}</translation>
    </message>
    <message>
        <source>The scheduler keeps the entry in a place of its own.</source>
        <translation>Die Aufgabenplanung bewahrt den Eintrag an eigener Stelle auf.</translation>
    </message>
    <message>
        <source>Change &amp;schedule</source>
        <translation>&amp;Zeitplan ändern</translation>
    </message>
    <message>
        <source>“{name}” runs {when}.</source>
        <translation>„{name}“ läuft {when}.</translation>
    </message>
    <message>
        <source>Removed from the scheduler; the saved view stays.</source>
        <translation>Aus der Aufgabenplanung entfernt; die gespeicherte Ansicht bleibt.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>About</source>
        <comment>heading: what the report is about</comment>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the text of {field}</source>
        <translation>Text von „{field}“ ausblenden</translation>
    </message>
    <message>
        <source>Show the text of {field}</source>
        <translation>Text von „{field}“ anzeigen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>&amp;Neue Versionen melden</translation>
    </message>
    <message>
        <source>Asks {host} at most once a day for the number of the newest version. Nothing else is sent: no names, no keys, no data, not even the version you have.</source>
        <translation>Fragt {host} höchstens einmal am Tag nach der Nummer der neuesten Version. Sonst wird nichts gesendet: keine Namen, keine Schlüssel, keine Daten, nicht einmal Ihre Version.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>SeveralRecipes</name>
    <message>
        <source>{n} recipes were opened. “{name}” is the one on screen.</source>
        <translation>{n} Vorlagen wurden geöffnet. Auf dem Bildschirm ist „{name}“.</translation>
    </message>
    <message>
        <source>Keep all as saved views</source>
        <translation>Alle als gespeicherte Ansichten behalten</translation>
    </message>
    <message>
        <source>Kept as saved views: {n}</source>
        <translation>Als gespeicherte Ansichten behalten: {n}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Sort by several columns</source>
        <translation>Nach mehreren Spalten sortieren</translation>
    </message>
    <message>
        <source>Shift+click on the titles</source>
        <translation>Umschalt+Klick auf die Überschriften</translation>
    </message>
    <message>
        <source>Remove a filter chip</source>
        <translation>Einen Filter entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Von der Suche zur Liste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation>Mit dem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Mit einem &amp;Code anmelden</translation>
    </message>
    <message>
        <source>Type a short code on any device, a phone for example</source>
        <translation>Einen kurzen Code auf einem beliebigen Gerät eingeben, etwa einem Handy</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Or paste the address that the browser ended on</source>
        <translation>Oder die Adresse einfügen, auf der der Browser gelandet ist</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>Adresse, auf der der Browser gelandet ist</translation>
    </message>
    <message>
        <source>Register this redirect address with your application: {address}</source>
        <translation>Hinterlegen Sie diese Weiterleitungsadresse bei Ihrer Anwendung: {address}</translation>
    </message>
    <message>
        <source>✓ Signed in. Go on to test the account.</source>
        <translation>✓ Angemeldet. Weiter geht es mit dem Testen des Kontos.</translation>
    </message>
    <message>
        <source>You sign in on the provider&apos;s own page; Sendsight never sees your password.</source>
        <translation>Sie melden sich auf der Seite des Anbieters an; Sendsight sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Preparing the sign-in.</source>
        <translation>Die Anmeldung wird vorbereitet.</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. If nothing opened, copy its address.</source>
        <translation>Die Anmeldeseite ist in Ihrem Browser geöffnet. Falls sich nichts geöffnet hat, kopieren Sie ihre Adresse.</translation>
    </message>
    <message>
        <source>Open {page} on any device and type this code:</source>
        <translation>Öffnen Sie {page} auf einem beliebigen Gerät und geben Sie diesen Code ein:</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Campaigns shown</source>
        <translation>Gezeigte Kampagnen</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Summen der Auswahl</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>{shown} of {campaigns}</source>
        <translation>{shown} von {campaigns}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} ausgewählt</translation>
    </message>
    <message>
        <source>click rate {rate} of {base}</source>
        <translation>Klickrate {rate} der {base}</translation>
    </message>
    <message>
        <source>Sums over the campaigns that report each figure</source>
        <translation>Summen über die Kampagnen, die die jeweilige Zahl melden</translation>
    </message>
    <message>
        <source>Refreshed {ago}</source>
        <translation>Aktualisiert {ago}</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Ze&amp;ilen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Ze&amp;ile kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>&amp;Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation>Auswahl &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Sp&amp;alten...</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>sorted descending</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>{n} steps; use the arrow keys, or Show as table</source>
        <translation>{n} Schritte; verwenden Sie die Pfeiltasten oder „Als Tabelle zeigen“</translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Every &amp;day</source>
        <translation>Jeden &amp;Tag</translation>
    </message>
    <message>
        <source>Every &amp;week on</source>
        <translation>Jede &amp;Woche am</translation>
    </message>
    <message>
        <source>Every &amp;month on day</source>
        <translation>Jeden &amp;Monat am Tag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Up to 28, so that no month lacks it</source>
        <translation>Bis 28, damit er in keinem Monat fehlt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>by this computer&apos;s clock</source>
        <translation>nach der Uhr dieses Computers</translation>
    </message>
</context>
<context>
    <name>ToolCommands</name>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Search campaigns</source>
        <translation>Kampagnen suchen</translation>
    </message>
    <message>
        <source>Name, subject and account (Ctrl+F)</source>
        <translation>Name, Betreff und Konto (Strg+F)</translation>
    </message>
</context>
<context>
    <name>TotalledTable</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total of {column}: {value}</source>
        <translation>Summe von {column}: {value}</translation>
    </message>
</context>
<context>
    <name>TrayBar</name>
    <message>
        <source>Empty the tray</source>
        <translation>Vergleich leeren</translation>
    </message>
    <message>
        <source>Campaigns to compare</source>
        <translation>Zu vergleichende Kampagnen</translation>
    </message>
    <message>
        <source>One campaign was not added: at most {most} can be compared. Take one out first.</source>
        <translation>Eine Kampagne wurde nicht hinzugefügt: Höchstens {most} lassen sich vergleichen. Nehmen Sie zuerst eine heraus.</translation>
    </message>
    <message>
        <source>{n} campaigns were not added: at most {most} can be compared. Take some out first.</source>
        <translation>{n} Kampagnen wurden nicht hinzugefügt: Höchstens {most} lassen sich vergleichen. Nehmen Sie zuerst welche heraus.</translation>
    </message>
    <message>
        <source>{name}
Take it out of the comparison</source>
        <translation>{name}
Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>{name}, take out</source>
        <translation>{name}, herausnehmen</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Asking for the newest version</source>
        <translation>Die neueste Version wird abgefragt</translation>
    </message>
    <message>
        <source>This is the newest version: {version}</source>
        <translation>Das ist die neueste Version: {version}</translation>
    </message>
    <message>
        <source>Sendsight {newest} is out. You have {version}.</source>
        <translation>Sendsight {newest} ist erschienen. Sie haben {version}.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Diese Version überspringen</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>The page could not be opened. Its address is {page}.</source>
        <translation>Die Seite konnte nicht geöffnet werden. Ihre Adresse ist {page}.</translation>
    </message>
</context>
<context>
    <name>ViewHost</name>
    <message>
        <source>Select a page or domain to see its clicks and campaigns.</source>
        <translation>Wählen Sie eine Seite oder Domain aus, um ihre Klicks und Kampagnen zu sehen.</translation>
    </message>
    <message>
        <source>Select a promotion to see its campaigns together.</source>
        <translation>Wählen Sie eine Aktion aus, um ihre Kampagnen zusammen zu sehen.</translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation>Wählen Sie eine Kampagne aus, um ihre Links und Klicks zu sehen.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>See what your campaigns and links did, across all your providers</source>
        <translation>Sehen Sie, was Ihre Kampagnen und Links bewirkt haben, über alle Anbieter hinweg</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The demo needs no account.</source>
        <translation>Alles bleibt auf diesem Computer. Die Demo braucht kein Konto.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Add an account of {providers}. Everything stays on this computer. The demo needs no account.</source>
        <translation>Fügen Sie ein Konto von {providers} hinzu. Alles bleibt auf diesem Computer. Die Demo braucht kein Konto.</translation>
    </message>
</context>
<context>
    <name>WhenTab</name>
    <message>
        <source>In the &amp;account&apos;s zone</source>
        <translation>In der Zeitzone des &amp;Kontos</translation>
    </message>
    <message>
        <source>In the zone of the &amp;recipient&apos;s country</source>
        <translation>In der Zeitzone des Empfänger&amp;lands</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>In &amp;UTC</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Zeitzone der Stunden</translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation>Klicks seit dem Versand</translation>
    </message>
    <message>
        <source>Time to the first click</source>
        <translation>Zeit bis zum ersten Klick</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation>Klicks nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour, human</source>
        <translation>Klicks nach Wochentag und Stunde, nur echte</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>None of these clicks tells a country, so nobody&apos;s local hour is known. Choose another time zone.</source>
        <translation>Keiner dieser Klicks nennt ein Land, daher ist keine Ortszeit bekannt. Wählen Sie eine andere Zeitzone.</translation>
    </message>
    <message>
        <source>each recipient&apos;s country</source>
        <translation>Land jedes Empfängers</translation>
    </message>
    <message>
        <source>{n} clicks without a time or country are left out.</source>
        <translation>{n} Klicks ohne Zeit oder Land sind ausgelassen.</translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation>{n} Klicks ohne Zeit sind ausgelassen.</translation>
    </message>
    <message>
        <source>Countries with several zones are taken at the one with most people.</source>
        <translation>Bei Ländern mit mehreren Zeitzonen gilt die mit den meisten Menschen.</translation>
    </message>
    <message>
        <source>These accounts are in several time zones; this computer&apos;s is taken.</source>
        <translation>Diese Konten liegen in mehreren Zeitzonen; es gilt die dieses Computers.</translation>
    </message>
    <message>
        <source>The account&apos;s time zone is not known; this computer&apos;s is taken.</source>
        <translation>Die Zeitzone des Kontos ist nicht bekannt; es gilt die dieses Computers.</translation>
    </message>
    <message>
        <source>The send time is not known, so clicks are not counted from it.</source>
        <translation>Der Versandzeitpunkt ist nicht bekannt, daher werden Klicks nicht von ihm an gezählt.</translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation>Die Hälfte der Klicks kam innerhalb von {t50}, 90&#xa0;% innerhalb von {t90}.</translation>
    </message>
    <message>
        <source>A person&apos;s first click came after {median} (middle half: {low} to {high}, {n} people).</source>
        <translation>Der erste Klick einer Person kam nach {median} (mittlere Hälfte: {low} bis {high}, {n} Personen).</translation>
    </message>
    <message>
        <source>The only person who clicked did so after {median}.</source>
        <translation>Die einzige Person, die geklickt hat, tat es nach {median}.</translation>
    </message>
    <message>
        <source>A person&apos;s first click in a campaign came after {median} (middle half: {low} to {high}, {n} first clicks).</source>
        <translation>Der erste Klick einer Person in einer Kampagne kam nach {median} (mittlere Hälfte: {low} bis {high}, {n} erste Klicks).</translation>
    </message>
    <message>
        <source>Provisional: the clicks were read less than seven days after the send.</source>
        <translation>Vorläufig: Die Klicks wurden weniger als sieben Tage nach dem Versand abgerufen.</translation>
    </message>
    <message>
        <source>No half-life: no click came after the busiest ten minutes.</source>
        <translation>Keine Halbwertszeit: Nach den stärksten zehn Minuten kam kein Klick mehr.</translation>
    </message>
    <message>
        <source>Half-life after the busiest ten minutes: {half}.</source>
        <translation>Halbwertszeit nach den stärksten zehn Minuten: {half}.</translation>
    </message>
    <message>
        <source>{n} clicks that came later are not drawn.</source>
        <translation>{n} spätere Klicks sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation>Klicks seit dem Versand, aufsummiert</translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation>Seit dem Versand</translation>
    </message>
    <message>
        <source>Time to the first click, people</source>
        <translation>Zeit bis zum ersten Klick, Personen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Time to a person&apos;s first click in a campaign</source>
        <translation>Zeit bis zum ersten Klick einer Person in einer Kampagne</translation>
    </message>
    <message>
        <source>first clicks</source>
        <translation>erste Klicks</translation>
    </message>
    <message>
        <source>First clicks</source>
        <translation>Erste Klicks</translation>
    </message>
    <message>
        <source>These clicks name no person.</source>
        <translation>Diese Klicks nennen keine Person.</translation>
    </message>
    <message>
        <source>within {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>Who clicked</source>
        <translation>Wer geklickt hat</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Show addresses, numbers and names where an account keeps them</source>
        <translation>Adressen, Nummern und Namen zeigen, wo ein Konto sie aufbewahrt</translation>
    </message>
    <message>
        <source>Counting people...</source>
        <translation>Personen werden gezählt...</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Personen ausblenden</translation>
    </message>
    <message>
        <source>The people could not be read.</source>
        <translation>Die Personen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>Addresses and names are not kept for these accounts, so people are ids or hashes.</source>
        <translation>Für diese Konten werden keine Adressen und Namen aufbewahrt, daher sind Personen Kennungen oder Hashwerte.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>{n} more countries</source>
        <translation>{n} weitere Länder</translation>
    </message>
    <message>
        <source>Country unknown: {n}.</source>
        <translation>Land unbekannt: {n}.</translation>
    </message>
    <message>
        <source>Other countries together: {n}.</source>
        <translation>Andere Länder zusammen: {n}.</translation>
    </message>
    <message>
        <source>Not on the map: {names}.</source>
        <translation>Nicht auf der Karte: {names}.</translation>
    </message>
    <message>
        <source>none counted</source>
        <translation>keine gezählt</translation>
    </message>
    <message>
        <source>{country}: no {things} counted</source>
        <translation>{country}: keine {things} gezählt</translation>
    </message>
</context>
</TS>
