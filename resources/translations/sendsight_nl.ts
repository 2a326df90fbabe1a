<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The last refresh failed.</source>
        <translation>De laatste vernieuwing is mislukt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>nog niet vernieuwd</translation>
    </message>
    <message>
        <source>Refresh to read this account&apos;s campaigns.</source>
        <translation>Vernieuw om de campagnes van dit account op te halen.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Verouderd</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>Refreshing {done} of {total}</source>
        <translation>{done} van {total} vernieuwd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wordt vernieuwd</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Inloggen nodig</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Nog niet vernieuwd</translation>
    </message>
    <message>
        <source>Last complete refresh: {time}</source>
        <translation>Laatste volledige vernieuwing: {time}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>When the campaign was sent</source>
        <translation>Wanneer de campagne is verzonden</translation>
    </message>
    <message>
        <source>Messages accepted for sending</source>
        <translation>Berichten die voor verzending zijn geaccepteerd</translation>
    </message>
    <message>
        <source>As reported; in italics: sends minus bounced</source>
        <translation>Zoals gemeld; cursief: verzendingen min bounces</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Campagne-ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Provider&apos;s status</source>
        <translation>Status bij provider</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Last click</source>
        <translation>Laatste klik</translation>
    </message>
    <message>
        <source>Newest stored click</source>
        <translation>Nieuwste opgeslagen klik</translation>
    </message>
    <message>
        <source>Counters read</source>
        <translation>Tellers opgehaald</translation>
    </message>
    <message>
        <source>When the counters were last read</source>
        <translation>Wanneer de tellers voor het laatst zijn opgehaald</translation>
    </message>
    <message>
        <source>Details read</source>
        <translation>Details opgehaald</translation>
    </message>
    <message>
        <source>When links, breakdowns and clicks were last read</source>
        <translation>Wanneer links, uitsplitsingen en klikken voor het laatst zijn opgehaald</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Niet bekend.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Your own stars</source>
        <translation>Uw eigen sterren</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Your own tags</source>
        <translation>Uw eigen labels</translation>
    </message>
    <message>
        <source>no base</source>
        <translation>geen basis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>As reported, never an estimate</source>
        <translation>Zoals gemeld, nooit een schatting</translation>
    </message>
    <message>
        <source>{provider} does not report this.</source>
        <translation>{provider} meldt dit niet.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Nog niet verzonden.</translation>
    </message>
    <message>
        <source>{provider} did not report this for the campaign.</source>
        <translation>{provider} heeft dit niet gemeld voor de campagne.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>niet te controleren</translation>
    </message>
    <message>
        <source>New clicks have not been checked yet.</source>
        <translation>Nieuwe klikken zijn nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Some clicks name no person, so people cannot be told apart.</source>
        <translation>Sommige klikken noemen geen persoon, dus personen zijn niet te onderscheiden.</translation>
    </message>
    <message>
        <source>{provider} did not report clicks for the campaign.</source>
        <translation>{provider} heeft geen klikken gemeld voor de campagne.</translation>
    </message>
    <message>
        <source>Cannot be checked: there are totals only, no single clicks.</source>
        <translation>Niet te controleren: er zijn alleen totalen, geen afzonderlijke klikken.</translation>
    </message>
    <message>
        <source>No base: 0 {base}.</source>
        <translation>Geen basis: 0 {base}.</translation>
    </message>
    <message>
        <source>{count} unknown: {why}</source>
        <translation>{count} onbekend: {why}</translation>
    </message>
    <message>
        <source>Derived: {sends} sends minus {bounced} bounced</source>
        <translation>Berekend: {sends} verzendingen min {bounced} bounces</translation>
    </message>
    <message>
        <source>{n} likely automatic left out</source>
        <translation>{n} waarschijnlijk automatische weggelaten</translation>
    </message>
    <message>
        <source>{n} suspect ones still counted</source>
        <translation>{n} verdachte nog meegeteld</translation>
    </message>
    <message>
        <source>{n} reported clicks are not in the click log and could not be checked</source>
        <translation>{n} gemelde klikken staan niet in het kliklog en zijn niet te controleren</translation>
    </message>
    <message>
        <source>{provider} wrote “{text}”, which cannot be read as a time.</source>
        <translation>{provider} gaf “{text}” door; dat is niet als tijdstip te lezen.</translation>
    </message>
    <message>
        <source>Not sent, or the provider does not say when.</source>
        <translation>Niet verzonden, of de provider meldt geen tijdstip.</translation>
    </message>
    <message>
        <source>{time}
The provider names no time zone; the account&apos;s zone is assumed.</source>
        <translation>{time}
De provider noemt geen tijdzone; die van het account is aangehouden.</translation>
    </message>
    <message>
        <source>{provider} says “{word}”</source>
        <translation>{provider} zegt “{word}”</translation>
    </message>
    <message>
        <source>Added up over the campaigns that report it.</source>
        <translation>Opgeteld over de campagnes die het melden.</translation>
    </message>
    <message>
        <source>Never added up: one person may be in several campaigns.</source>
        <translation>Nooit opgeteld: één persoon kan in meerdere campagnes voorkomen.</translation>
    </message>
    <message>
        <source>Sum over sum, of the campaigns that report both counts; the others are named.</source>
        <translation>Som gedeeld door som, van de campagnes die beide aantallen melden; de andere worden genoemd.</translation>
    </message>
    <message>
        <source>Never made over several links: one person may click several.</source>
        <translation>Nooit over meerdere links: één persoon kan op meerdere links klikken.</translation>
    </message>
    <message>
        <source>{what} / {base}</source>
        <translation>{what} / {base}</translation>
    </message>
    <message>
        <source>{what} of the link / {base} of the campaign</source>
        <translation>{what} van de link / {base} van de campagne</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>People it was meant for.</source>
        <translation>Personen voor wie het bedoeld was.</translation>
    </message>
    <message>
        <source>Messages accepted for sending.</source>
        <translation>Berichten die voor verzending zijn geaccepteerd.</translation>
    </message>
    <message>
        <source>As reported; where it is not, sends minus bounced.</source>
        <translation>Zoals gemeld; anders verzendingen min bounces.</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>Messages that could not be delivered.</source>
        <translation>Berichten die niet konden worden afgeleverd.</translation>
    </message>
    <message>
        <source>Hard bounces</source>
        <translation>Hardbounces</translation>
    </message>
    <message>
        <source>Bounced for good.</source>
        <translation>Blijvend onbestelbaar.</translation>
    </message>
    <message>
        <source>Soft bounces</source>
        <translation>Softbounces</translation>
    </message>
    <message>
        <source>Bounced for the time being.</source>
        <translation>Tijdelijk onbestelbaar.</translation>
    </message>
    <message>
        <source>All opens, repeats and automatic ones included.</source>
        <translation>Alle openingen, ook herhaalde en automatische.</translation>
    </message>
    <message>
        <source>People who opened; mail programs that load pictures by themselves inflate it.</source>
        <translation>Personen die hebben geopend; te hoog door mailprogramma’s die zelf afbeeldingen laden.</translation>
    </message>
    <message>
        <source>All clicks, repeats included.</source>
        <translation>Alle klikken, ook herhaalde.</translation>
    </message>
    <message>
        <source>People who clicked at least once.</source>
        <translation>Personen die minstens één keer hebben geklikt.</translation>
    </message>
    <message>
        <source>Opt-outs that followed this campaign.</source>
        <translation>Afmeldingen na deze campagne.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Messages marked as spam.</source>
        <translation>Berichten die als spam zijn gemarkeerd.</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Doorgestuurd</translation>
    </message>
    <message>
        <source>Messages passed on.</source>
        <translation>Berichten die zijn doorgestuurd.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Messages on their way.</source>
        <translation>Berichten die nog onderweg zijn.</translation>
    </message>
    <message>
        <source>As reported; where they are not, those in the click log.</source>
        <translation>Zoals gemeld; anders die in het kliklog.</translation>
    </message>
    <message>
        <source>Clicks less the likely automatic ones.</source>
        <translation>Klikken zonder de waarschijnlijk automatische.</translation>
    </message>
    <message>
        <source>Clickers less those of whom only automatic clicks are known.</source>
        <translation>Klikkers zonder degenen van wie alleen automatische klikken bekend zijn.</translation>
    </message>
    <message>
        <source>Automatic clicks</source>
        <translation>Automatische klikken</translation>
    </message>
    <message>
        <source>Clicks in the log that the rules hold for likely automatic.</source>
        <translation>Klikken in het log die volgens de regels waarschijnlijk automatisch zijn.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Suspect clicks</source>
        <translation>Verdachte klikken</translation>
    </message>
    <message>
        <source>Clicks with some sign of a scanner, too weak to leave them out.</source>
        <translation>Klikken met enige aanwijzing voor een scanner, te zwak om ze weg te laten.</translation>
    </message>
    <message>
        <source>Openers are inflated by mail programs that load pictures by themselves.</source>
        <translation>Het aantal openers is te hoog door mailprogramma’s die zelf afbeeldingen laden.</translation>
    </message>
    <message>
        <source>Click rate (delivered)</source>
        <translation>Klikratio (afgeleverd)</translation>
    </message>
    <message>
        <source>Click rate (delivered), human</source>
        <translation>Klikratio (afgeleverd), echt</translation>
    </message>
    <message>
        <source>Click rate (sent)</source>
        <translation>Klikratio (verzonden)</translation>
    </message>
    <message>
        <source>Click rate (sent), human</source>
        <translation>Klikratio (verzonden), echt</translation>
    </message>
    <message>
        <source>Click-to-open (openers)</source>
        <translation>Click-to-open (openers)</translation>
    </message>
    <message>
        <source>Click-to-open (openers), human</source>
        <translation>Click-to-open (openers), echt</translation>
    </message>
    <message>
        <source>Opt-out rate (delivered)</source>
        <translation>Afmeldratio (afgeleverd)</translation>
    </message>
    <message>
        <source>Opt-out rate (sent)</source>
        <translation>Afmeldratio (verzonden)</translation>
    </message>
    <message>
        <source>Opt-out rate (openers)</source>
        <translation>Afmeldratio (openers)</translation>
    </message>
    <message>
        <source>Complaint rate (delivered)</source>
        <translation>Klachtratio (afgeleverd)</translation>
    </message>
    <message>
        <source>Complaint rate (sent)</source>
        <translation>Klachtratio (verzonden)</translation>
    </message>
    <message>
        <source>Complaint rate (openers)</source>
        <translation>Klachtratio (openers)</translation>
    </message>
    <message>
        <source>Open rate (delivered)</source>
        <translation>Openratio (afgeleverd)</translation>
    </message>
    <message>
        <source>Open rate (sent)</source>
        <translation>Openratio (verzonden)</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>afmeldingen</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>klachten</translation>
    </message>
    <message>
        <source>human clickers</source>
        <translation>echte klikkers</translation>
    </message>
    <message>
        <source>Delivery rate (sent)</source>
        <translation>Afleverratio (verzonden)</translation>
    </message>
    <message>
        <source>For text messages without a receipt the delivery is not known.</source>
        <translation>Van sms-berichten zonder ontvangstbevestiging is de aflevering niet bekend.</translation>
    </message>
    <message>
        <source>Bounce rate (sent)</source>
        <translation>Bounceratio (verzonden)</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>bounces</translation>
    </message>
    <message>
        <source>Clicks per clicker</source>
        <translation>Klikken per klikker</translation>
    </message>
    <message>
        <source>Above about three on many links, look at the automatic clicks.</source>
        <translation>Bij meer dan ongeveer drie op veel links: kijk naar de automatische klikken.</translation>
    </message>
    <message>
        <source>Clicks per clicker, human</source>
        <translation>Klikken per klikker, echt</translation>
    </message>
    <message>
        <source>Link click rate (delivered)</source>
        <translation>Klikratio link (afgeleverd)</translation>
    </message>
    <message>
        <source>Link click rate (delivered), human</source>
        <translation>Klikratio link (afgeleverd), echt</translation>
    </message>
    <message>
        <source>Link click rate (sent)</source>
        <translation>Klikratio link (verzonden)</translation>
    </message>
    <message>
        <source>Link click rate (sent), human</source>
        <translation>Klikratio link (verzonden), echt</translation>
    </message>
    <message>
        <source>Link click-to-open (openers)</source>
        <translation>Click-to-open link (openers)</translation>
    </message>
    <message>
        <source>Link click-to-open (openers), human</source>
        <translation>Click-to-open link (openers), echt</translation>
    </message>
    <message>
        <source>{counts}, 95 %: {low}-{high}</source>
        <translation>{counts}, 95&#xa0;%: {low}–{high}</translation>
    </message>
    <message>
        <source>A small sample: the rate may as well be anywhere in between.</source>
        <translation>Een kleine steekproef: de ratio kan net zo goed overal daartussen liggen.</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation>{k} {what} van {n} {base}</translation>
    </message>
    <message>
        <source>{k} {what} by {n} {base}</source>
        <translation>{k} {what} / {n} {base}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>Left out, because they do not report it:</source>
        <translation>Weggelaten, want niet gemeld:</translation>
    </message>
    <message>
        <source>Total of {n}</source>
        <translation>Totaal van {n}</translation>
    </message>
    <message>
        <source>Total of {campaigns}</source>
        <translation>Totaal van {campaigns}</translation>
    </message>
    <message>
        <source>People are never added up: one person may be in several campaigns.</source>
        <translation>Personen worden nooit opgeteld: één persoon kan in meerdere campagnes voorkomen.</translation>
    </message>
    <message>
        <source>None of these campaigns reports it.</source>
        <translation>Geen van deze campagnes meldt dit.</translation>
    </message>
    <message>
        <source>None of these campaigns has both counts.</source>
        <translation>Geen van deze campagnes heeft beide aantallen.</translation>
    </message>
    <message>
        <source>{above} {what} / {below} {base}, sum over sum</source>
        <translation>{above} {what} / {below} {base}, som gedeeld door som</translation>
    </message>
    <message>
        <source>None of these campaigns reports a cost.</source>
        <translation>Geen van deze campagnes meldt kosten.</translation>
    </message>
    <message>
        <source>Different currencies are not added: {sums}</source>
        <translation>Verschillende valuta’s worden niet opgeteld: {sums}</translation>
    </message>
    <message>
        <source>Over {campaigns}</source>
        <translation>Over {campaigns}</translation>
    </message>
    <message>
        <source>{n} labels together</source>
        <translation>{n} waarden samen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how many messages</comment>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Click rate, human</source>
        <translation>Klikratio, echt</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klikratio</translation>
    </message>
    <message>
        <source>Clickers, human</source>
        <translation>Klikkers, echt</translation>
    </message>
    <message>
        <source>Clickers</source>
        <translation>Klikkers</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Afmeldingen</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns</source>
        <translation>{k} van {n} campagnes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>{rate} of sent</source>
        <translation>{rate} van verzonden</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>Not reported everywhere: what was sent less what bounced is counted.</source>
        <translation>Niet overal gemeld: geteld is wat is verzonden min de bounces.</translation>
    </message>
    <message>
        <source>The same person may have clicked in several campaigns, so clickers are never added up.</source>
        <translation>Dezelfde persoon kan in meerdere campagnes hebben geklikt, dus klikkers worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>people are not added</source>
        <translation>personen niet opgeteld</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>counted from the click log</source>
        <translation>geteld uit het kliklog</translation>
    </message>
    <message>
        <source>click log of {k} of {n} campaigns</source>
        <translation>kliklog van {k} van {n} campagnes</translation>
    </message>
    <message>
        <source>The provider reports clickers only; each click is in its log.</source>
        <translation>De provider meldt alleen klikkers; elke klik staat in het log.</translation>
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
        <translation>{k} van {n} campagnes zijn te controleren.</translation>
    </message>
    <message>
        <source>Clicks, human</source>
        <translation>Klikken, echt</translation>
    </message>
    <message>
        <source>{k} automatic of {n}</source>
        <translation>{k} automatisch van {n}</translation>
    </message>
    <message>
        <source>{k} of {n} {base}</source>
        <translation>{k} van {n} {base}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation>Aandeel: van alle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week vanaf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Weekday (1 = Monday)</source>
        <translation>Weekdag (1 = maandag)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Hours since the send</source>
        <translation>Uren sinds de verzending</translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation>Sinds de verzending</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Verzendingen</translation>
    </message>
    <message>
        <source>Unique opens</source>
        <translation>Unieke openingen</translation>
    </message>
    <message>
        <source>Unique clicks</source>
        <translation>Unieke klikken</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>Van (95&#xa0;%)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Tot (95&#xa0;%)</translation>
    </message>
    <message>
        <source>These figures count people, and people of several campaigns cannot be added. Select one campaign to see them.</source>
        <translation>Deze cijfers tellen personen, en personen van meerdere campagnes zijn niet op te tellen. Selecteer één campagne om ze te zien.</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns report this.</source>
        <translation>{k} van {n} campagnes melden dit.</translation>
    </message>
    <message>
        <source>Counted from the click log.</source>
        <translation>Geteld uit het kliklog.</translation>
    </message>
    <message>
        <source>As they were at each refresh; what happened in between is not known.</source>
        <translation>Zoals ze bij elke vernieuwing waren; wat er tussendoor gebeurde, is niet bekend.</translation>
    </message>
    <message>
        <source>Not drawn, since far above: {names}.</source>
        <translation>Niet getekend, want ver daarboven: {names}.</translation>
    </message>
    <message>
        <source>Counters at each refresh</source>
        <translation>Tellers bij elke vernieuwing</translation>
    </message>
    <message>
        <source>Select one campaign to see how its counters grew.</source>
        <translation>Selecteer één campagne om te zien hoe de tellers zijn gegroeid.</translation>
    </message>
    <message>
        <source>No counters have been read yet.</source>
        <translation>Er zijn nog geen tellers opgehaald.</translation>
    </message>
    <message>
        <source>The counters are as they were read on {time}. What a later refresh finds is drawn here.</source>
        <translation>De tellers zijn van {time}. Wat een latere vernieuwing vindt, wordt hier getekend.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The provider gives no address for this link.</source>
        <translation>De provider geeft geen adres voor deze link.</translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation>{title}, echt</translation>
    </message>
    <message>
        <source>No click with a time is stored for this link.</source>
        <translation>Voor deze link is geen klik met een tijdstip opgeslagen.</translation>
    </message>
    <message>
        <source>Cannot be checked: there is no total of human clicks to be a share of.</source>
        <translation>Niet te controleren: er is geen totaal van echte klikken om een aandeel van te nemen.</translation>
    </message>
    <message>
        <source>The provider reports no total that this link could be a share of.</source>
        <translation>De provider meldt geen totaal waarvan deze link een aandeel kan zijn.</translation>
    </message>
    <message>
        <source>{k} of {n} human {base}</source>
        <translation>{k} van {n} echte {base}</translation>
    </message>
    <message>
        <source>Clicks, all</source>
        <translation>Klikken, alle</translation>
    </message>
    <message>
        <source>This provider reports clickers of a link, not all its clicks.</source>
        <translation>Deze provider meldt klikkers van een link, niet alle klikken.</translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of this link are not known.</source>
        <translation>Niet te controleren: de afzonderlijke klikken van deze link zijn niet bekend.</translation>
    </message>
    <message>
        <source>One person may click several links, so clickers are not added.</source>
        <translation>Eén persoon kan op meerdere links klikken, dus klikkers worden niet opgeteld.</translation>
    </message>
    <message>
        <source>Cannot be checked: the people behind this link&apos;s clicks are not known.</source>
        <translation>Niet te controleren: de personen achter de klikken van deze link zijn niet bekend.</translation>
    </message>
    <message>
        <source>People with at least one click that is not likely automatic.</source>
        <translation>Personen met minstens één klik die niet waarschijnlijk automatisch is.</translation>
    </message>
    <message>
        <source>The people who clicked this link are not reported.</source>
        <translation>De personen die op deze link hebben geklikt, worden niet gemeld.</translation>
    </message>
    <message>
        <source>People who clicked this link at least once.</source>
        <translation>Personen die minstens één keer op deze link hebben geklikt.</translation>
    </message>
    <message>
        <source>Not known for this campaign: {base}.</source>
        <translation>Niet bekend voor deze campagne: {base}.</translation>
    </message>
    <message>
        <source>1 link without this count is left out.</source>
        <translation>1 link zonder dit aantal is weggelaten.</translation>
    </message>
    <message>
        <source>{n} links without this count are left out.</source>
        <translation>{n} links zonder dit aantal zijn weggelaten.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>The provider does not tell which link was clicked.</source>
        <translation>De provider meldt niet op welke link is geklikt.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>The provider&apos;s own id of the recipient, or a keyed hash where that would be an address or number.</source>
        <translation>De ID van de provider voor de ontvanger, of een hash waar dat een adres of nummer zou zijn.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Where the address of the click is registered, or as the provider tells</source>
        <translation>Waar het IP-adres van de klik is geregistreerd, of wat de provider meldt</translation>
    </message>
    <message>
        <source>More than 1 where the provider keeps one counter a recipient; the time is then that of the first</source>
        <translation>Meer dan 1 als de provider één teller per ontvanger bijhoudt; het tijdstip is dan dat van de eerste klik</translation>
    </message>
    <message>
        <source>Automatic?</source>
        <translation>Automatisch?</translation>
    </message>
    <message>
        <source>How likely the click is automatic, 0 to 100, and the rules that say so</source>
        <translation>Hoe waarschijnlijk het is dat de klik automatisch is, van 0 tot 100, en volgens welke regels</translation>
    </message>
    <message>
        <source>No sign of an automatic click.</source>
        <translation>Geen aanwijzing voor een automatische klik.</translation>
    </message>
    <message>
        <source>The provider gives no time for this click.</source>
        <translation>De provider geeft geen tijdstip voor deze klik.</translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot;, which is no time.</source>
        <translation>De provider gaf “{raw}” door; dat is geen tijdstip.</translation>
    </message>
    <message>
        <source>{time}. The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation>{time}. De provider gaf “{raw}” door zonder tijdzone; die van het account is aangehouden.</translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <translation>Land: {value}</translation>
    </message>
    <message>
        <source>Device: {value}</source>
        <translation>Apparaat: {value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation>Systeem: {value}</translation>
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
        <translation>Persoon: {value}</translation>
    </message>
    <message>
        <source>recipient&apos;s country</source>
        <translation>land van de ontvanger</translation>
    </message>
    <message>
        <source>{day} {hour} ({zone})</source>
        <translation>{day} {hour} ({zone})</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} en nog {n}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>{n} clicks in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} klikken in het log: {a} waarschijnlijk automatisch ({share}), {s} verdacht.</translation>
    </message>
    <message>
        <source>{n} clicks picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} klikken gekozen: {a} waarschijnlijk automatisch ({share}), {s} verdacht.</translation>
    </message>
    <message>
        <source>{n} click in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} klik in het log: {a} waarschijnlijk automatisch ({share}), {s} verdacht.</translation>
    </message>
    <message>
        <source>{n} click picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} klik gekozen: {a} waarschijnlijk automatisch ({share}), {s} verdacht.</translation>
    </message>
    <message>
        <source>{share} of the clicks came within five seconds of the delivery or send: scanners are likely at work.</source>
        <translation>{share} van de klikken kwam binnen vijf seconden na aflevering of verzending: waarschijnlijk zijn er scanners aan het werk.</translation>
    </message>
    <message>
        <source>1 click has no time.</source>
        <translation>1 klik heeft geen tijdstip.</translation>
    </message>
    <message>
        <source>{n} clicks have no time.</source>
        <translation>{n} klikken hebben geen tijdstip.</translation>
    </message>
    <message>
        <source>1 click does not tell which link.</source>
        <translation>1 klik meldt niet welke link.</translation>
    </message>
    <message>
        <source>{n} clicks do not tell which link.</source>
        <translation>{n} klikken melden niet welke link.</translation>
    </message>
    <message>
        <source>1 click names no person.</source>
        <translation>1 klik noemt geen persoon.</translation>
    </message>
    <message>
        <source>{n} clicks name no person.</source>
        <translation>{n} klikken noemen geen persoon.</translation>
    </message>
    <message>
        <source>1 click has no country.</source>
        <translation>1 klik heeft geen land.</translation>
    </message>
    <message>
        <source>{n} clicks have no country.</source>
        <translation>{n} klikken hebben geen land.</translation>
    </message>
    <message>
        <source>1 campaign has new clicks that are not checked yet.</source>
        <translation>1 campagne heeft nieuwe klikken die nog niet zijn gecontroleerd.</translation>
    </message>
    <message>
        <source>{n} campaigns have new clicks that are not checked yet.</source>
        <translation>{n} campagnes hebben nieuwe klikken die nog niet zijn gecontroleerd.</translation>
    </message>
    <message>
        <source>1 campaign cannot be checked: its provider gives totals only.</source>
        <translation>1 campagne is niet te controleren: de provider geeft alleen totalen.</translation>
    </message>
    <message>
        <source>{n} campaigns cannot be checked: their providers give totals only.</source>
        <translation>{n} campagnes zijn niet te controleren: de providers geven alleen totalen.</translation>
    </message>
    <message>
        <source>The provider&apos;s total and the log agree.</source>
        <translation>Het totaal van de provider en het log komen overeen.</translation>
    </message>
    <message>
        <source>The provider reports {n} clicks, the log holds {k}.</source>
        <translation>De provider meldt {n} klikken, het log bevat er {k}.</translation>
    </message>
    <message>
        <source>The provider reports {n} click, the log holds {k}.</source>
        <translation>De provider meldt {n} klik, het log bevat er {k}.</translation>
    </message>
    <message>
        <source>{provider} keeps one row a recipient: how often the links were clicked, and the time of the first click.</source>
        <translation>{provider} houdt één rij per ontvanger bij: hoe vaak op de links is geklikt, en het tijdstip van de eerste klik.</translation>
    </message>
    <message>
        <source>Nothing is reported for this yet.</source>
        <translation>Hierover is nog niets gemeld.</translation>
    </message>
    <message>
        <source>No click is stored for this campaign.</source>
        <translation>Voor deze campagne is geen klik opgeslagen.</translation>
    </message>
    <message>
        <source>The provider tells no country of these clicks.</source>
        <translation>De provider meldt geen land bij deze klikken.</translation>
    </message>
    <message>
        <source>The provider tells no device of these clicks.</source>
        <translation>De provider meldt geen apparaat bij deze klikken.</translation>
    </message>
    <message>
        <source>The provider tells no operating system of these clicks.</source>
        <translation>De provider meldt geen besturingssysteem bij deze klikken.</translation>
    </message>
    <message>
        <source>The provider tells no browser of these clicks.</source>
        <translation>De provider meldt geen browser bij deze klikken.</translation>
    </message>
    <message>
        <source>The provider does not tell this of these clicks.</source>
        <translation>De provider meldt dit niet bij deze klikken.</translation>
    </message>
    <message>
        <source>No link of this campaign has been reported.</source>
        <translation>Er is geen link van deze campagne gemeld.</translation>
    </message>
    <message>
        <source>The provider gives no time for these clicks.</source>
        <translation>De provider geeft geen tijdstip voor deze klikken.</translation>
    </message>
    <message>
        <source>No stored click matches what is picked.</source>
        <translation>Geen opgeslagen klik past bij de keuze.</translation>
    </message>
    <message>
        <source>This campaign has not been sent.</source>
        <translation>Deze campagne is niet verzonden.</translation>
    </message>
    <message>
        <source>The details have not been read yet. Refresh to read them.</source>
        <translation>De details zijn nog niet opgehaald. Vernieuw om ze op te halen.</translation>
    </message>
    <message>
        <source>Not drawn, since years away from the others: {k} clicks.</source>
        <translation>Niet getekend, want jaren van de andere verwijderd: {k} klikken.</translation>
    </message>
    <message>
        <source>Only {n} steps are drawn; {k} clicks lie far away from them.</source>
        <translation>Er zijn maar {n} stappen getekend; {k} klikken liggen er ver vandaan.</translation>
    </message>
    <message>
        <source>click</source>
        <translation>klik</translation>
    </message>
    <message>
        <source>Version {label}</source>
        <translation>Versie {label}</translation>
    </message>
    <message>
        <source>{version}, the provider&apos;s winner</source>
        <translation>{version}, winnaar volgens provider</translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation>{n} verzonden</translation>
    </message>
    <message>
        <source>{n} opener</source>
        <translation>{n} opener</translation>
    </message>
    <message>
        <source>{n} openers</source>
        <translation>{n} openers</translation>
    </message>
    <message>
        <source>{n} clicker</source>
        <translation>{n} klikker</translation>
    </message>
    <message>
        <source>{n} clickers</source>
        <translation>{n} klikkers</translation>
    </message>
    <message>
        <source>{n} click</source>
        <translation>{n} klik</translation>
    </message>
    <message>
        <source>{n} clicks</source>
        <translation>{n} klikken</translation>
    </message>
    <message>
        <source>{n} opt-out</source>
        <translation>{n} afmelding</translation>
    </message>
    <message>
        <source>{n} opt-outs</source>
        <translation>{n} afmeldingen</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>nog geen cijfers</translation>
    </message>
    <message>
        <source>{rate} of each version, with 95 % intervals</source>
        <translation>{rate} van elke versie, met 95&#xa0;%-intervallen</translation>
    </message>
    <message>
        <source>All clicks count here: automatic ones are not known by version.</source>
        <translation>Hier tellen alle klikken mee: automatische zijn niet per versie bekend.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Address or number where the account keeps it, else an id or keyed hash</source>
        <translation>Adres of nummer als het account dat bewaart, anders een ID of hash</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Likely automatic ones are left out</source>
        <translation>Waarschijnlijk automatische zijn weggelaten</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>First click</source>
        <translation>Eerste klik</translation>
    </message>
    <message>
        <source>These clicks have no time.</source>
        <translation>Deze klikken hebben geen tijdstip.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>klikken</translation>
    </message>
    <message>
        <source>clickers</source>
        <translation>klikkers</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>openingen</translation>
    </message>
    <message>
        <source>openers</source>
        <translation>openers</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>afgeleverd</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kosten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Besturingssysteem</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Openingen</translation>
    </message>
    <message>
        <source>Openers</source>
        <translation>Openers</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Counted from the click log</source>
        <translation>Geteld uit het kliklog</translation>
    </message>
    <message>
        <source>Delivered (reported)</source>
        <translation>Afgeleverd (gemeld)</translation>
    </message>
    <message>
        <source>Sent, as the provider wrote it</source>
        <translation>Verzonden, zoals de provider het doorgaf</translation>
    </message>
    <message>
        <source>Share: count</source>
        <translation>Aandeel: aantal</translation>
    </message>
    <message>
        <source>Share: counted</source>
        <translation>Aandeel: geteld</translation>
    </message>
    <message>
        <source>{count} (campaign)</source>
        <translation>{count} (campagne)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>Klik-ID</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mailadres of telefoonnummer</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Naam van de persoon</translation>
    </message>
    <message>
        <source>Time, as the provider wrote it</source>
        <translation>Tijdstip, zoals de provider het doorgaf</translation>
    </message>
    <message>
        <source>These rows name nobody.</source>
        <translation>Deze rijen noemen niemand.</translation>
    </message>
    <message>
        <source>No account here keeps personal data, so there is none to include.</source>
        <translation>Geen account hier bewaart persoonsgegevens, dus er is niets op te nemen.</translation>
    </message>
    <message>
        <source>fractions of 1; each column&apos;s name says of what</source>
        <translation>fracties van 1; de naam van elke kolom zegt waarvan</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX), recommended</source>
        <translation>Excel-werkmap (XLSX), aanbevolen</translation>
    </message>
    <message>
        <source>Excel on this computer (CSV)</source>
        <translation>Excel op deze computer (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet, international (CSV)</source>
        <translation>Spreadsheet, internationaal (CSV)</translation>
    </message>
    <message>
        <source>For programs (CSV)</source>
        <translation>Voor programma’s (CSV)</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Door tabs gescheiden (TSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Voor programma’s (JSON)</translation>
    </message>
    <message>
        <source>For data tools (Parquet)</source>
        <translation>Voor datatools (Parquet)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma’s</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma’s</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>Times are ISO 8601 in UTC.</source>
        <translation>Tijdstippen zijn ISO 8601 in UTC.</translation>
    </message>
    <message>
        <source>A list with one object a row, in UTF-8. What is not reported is null.</source>
        <translation>Een lijst met één object per rij, in UTF-8. Wat niet is gemeld, is null.</translation>
    </message>
    <message>
        <source>Typed columns under their stable names, compressed. Reads fast in data tools.</source>
        <translation>Kolommen met een gegevenstype onder hun vaste naam, gecomprimeerd. Snel te lezen in datatools.</translation>
    </message>
    <message>
        <source>Times are instants in UTC.</source>
        <translation>Tijden zijn tijdstippen in UTC.</translation>
    </message>
    <message>
        <source>Cells are separated by {cells}, decimals have a {mark}.</source>
        <translation>Cellen zijn gescheiden door {cells}, decimalen door een {mark}.</translation>
    </message>
    <message>
        <source>UTF-8, marked so that Excel shows accents right.</source>
        <translation>UTF-8, met een markering zodat Excel accenten goed toont.</translation>
    </message>
    <message>
        <source>UTF-8.</source>
        <translation>UTF-8.</translation>
    </message>
    <message>
        <source>Times are those of {zone}, and a column says so.</source>
        <translation>Tijdstippen zijn die van {zone}; een kolom vermeldt dat.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe in front.</source>
        <translation>Teksten die een spreadsheet als formule zou uitvoeren, krijgen een apostrof ervoor.</translation>
    </message>
    <message>
        <source>Texts stay as they came: do not open the file in a spreadsheet.</source>
        <translation>Teksten blijven zoals ze kwamen: open het bestand niet in een spreadsheet.</translation>
    </message>
    <message>
        <source>Numbers are numbers, rates are percent, and texts never run as formulas. A sheet “{sheet}” tells filters, period and accounts.</source>
        <translation>Getallen zijn getallen, ratio’s zijn procenten en teksten worden nooit als formule uitgevoerd. Een blad “{sheet}” vermeldt filters, periode en accounts.</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>Tijden zijn die van {zone}.</translation>
    </message>
    <message>
        <source>{n} campaigns</source>
        <translation>{n} campagnes</translation>
    </message>
    <message>
        <source>The campaign “{name}”</source>
        <translation>De campagne “{name}”</translation>
    </message>
    <message>
        <source>The {n} campaigns in the detail pane</source>
        <translation>De {n} campagnes in het detailpaneel</translation>
    </message>
    <message>
        <source>The one campaign in the list ({period})</source>
        <translation>De ene campagne in de lijst ({period})</translation>
    </message>
    <message>
        <source>All {n} campaigns in the list ({period})</source>
        <translation>Alle {n} campagnes in de lijst ({period})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Uitsplitsingen</translation>
    </message>
    <message>
        <source>Click log</source>
        <translation>Kliklog</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Wie klikte</translation>
    </message>
    <message>
        <source>Too many rows are selected. Choose “This view” instead.</source>
        <translation>Er zijn te veel rijen geselecteerd. Kies in plaats daarvan “Deze weergave”.</translation>
    </message>
    <message>
        <source>The selected rows are being read.</source>
        <translation>De geselecteerde rijen worden gelezen.</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Grafiek: {title}</translation>
    </message>
    <message>
        <source>No rows are selected.</source>
        <translation>Geen rijen geselecteerd.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min geleden</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} uur geleden</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} dagen geleden</translation>
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
        <translation>{h} u {m} min</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Gegevens</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>&amp;Rijhoogte</translation>
    </message>
    <message>
        <source>Detail &amp;pane</source>
        <translation>&amp;Detailpaneel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Laatste 90 dagen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>Both days are included, in the time of {zone}.</source>
        <translation>Beide dagen tellen mee, in de tijd van {zone}.</translation>
    </message>
    <message>
        <source>The logo could not be read: {why}. The report has none.</source>
        <translation>Het logo kon niet worden gelezen: {why}. Het rapport heeft er geen.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>onbekende reden</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB. The report has none.</source>
        <translation>Het logo is groter dan 10 MB. Het rapport heeft er geen.</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPG or SVG picture that can be read. The report has none.</source>
        <translation>Het logo is geen leesbare PNG-, JPG- of SVG-afbeelding. Het rapport heeft er geen.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>No campaign was sent in this time, or none was selected.</source>
        <translation>In deze periode is geen campagne verzonden, of er is geen geselecteerd.</translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation>Campagnerapport</translation>
    </message>
    <message>
        <source>Data of {stamp}</source>
        <translation>Gegevens van {stamp}</translation>
    </message>
    <message>
        <source>No data read yet</source>
        <translation>Nog geen gegevens opgehaald</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Sent on {moment}</source>
        <translation>Verzonden op {moment}</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation>Verzonden op {day}</translation>
    </message>
    <message>
        <source>Sent {first} to {last}</source>
        <translation>Verzonden {first} t/m {last}</translation>
    </message>
    <message>
        <source>95 %: the interval in which the true rate lies (Wilson).</source>
        <translation>95&#xa0;%: het interval waarin de werkelijke ratio ligt (Wilson).</translation>
    </message>
    <message>
        <source>There is no earlier period to compare with.</source>
        <translation>Er is geen eerdere periode om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Both periods hold the campaigns sent in them, with all their clicks so far; earlier campaigns have had more time for theirs.</source>
        <translation>Beide perioden bevatten de campagnes die erin zijn verzonden, met al hun klikken tot nu toe; eerdere campagnes hebben meer tijd gehad voor de hunne.</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>Ten opzichte van de periode ervoor</translation>
    </message>
    <message>
        <source>When people clicked</source>
        <translation>Wanneer is geklikt</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>The charts count the stored clicks that have a time: {drawn}. The key figure comes from the providers&apos; reports: {told}, reported for {k} of {n} campaigns.</source>
        <translation>De grafieken tellen de opgeslagen klikken met een tijdstip: {drawn}. Het kerncijfer komt uit de rapporten van de providers: {told}, gemeld voor {k} van {n} campagnes.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Audience in figures</source>
        <translation>Doelgroep in cijfers</translation>
    </message>
    <message>
        <source>Days in {zone}.</source>
        <translation>Dagen in {zone}.</translation>
    </message>
    <message>
        <source>Clicks day by day</source>
        <translation>Klikken per dag</translation>
    </message>
    <message>
        <source>What the providers do not report</source>
        <translation>Wat de providers niet melden</translation>
    </message>
    <message>
        <source>Campaigns that lack a figure: {n}. They are left out of the totals named here, and of those only; nothing is counted as zero.</source>
        <translation>Campagnes zonder een bepaald cijfer: {n}. Ze zijn weggelaten uit de hier genoemde totalen, en alleen daaruit; niets is als nul geteld.</translation>
    </message>
    <message>
        <source>Left out of totals</source>
        <translation>Weggelaten uit totalen</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Wat de cijfers betekenen</translation>
    </message>
    <message>
        <source>A dash is a figure that is not known. Rates of several campaigns are the sum of their counts over the sum of their bases. Times are told in {zone}.</source>
        <translation>Een streepje is een cijfer dat niet bekend is. Ratio’s van meerdere campagnes zijn de som van hun aantallen gedeeld door de som van hun bases. Tijdstippen zijn die van {zone}.</translation>
    </message>
    <message>
        <source>The counts were read from {first} to {last}.</source>
        <translation>De aantallen zijn opgehaald van {first} tot {last}.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Besturingssystemen</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browsers</translation>
    </message>
    <message>
        <source>Only totals are known, so automatic clicks cannot be told apart.</source>
        <translation>Er zijn alleen totalen bekend, dus automatische klikken zijn niet te onderscheiden.</translation>
    </message>
    <message>
        <source>in part derived</source>
        <translation>deels berekend</translation>
    </message>
    <message>
        <source>{n} with automatic ones</source>
        <translation>{n} inclusief automatische</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95&#xa0;%: {interval}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>ervoor: {value}</translation>
    </message>
    <message>
        <source>{n} of {all} clicks in the log are likely automatic.</source>
        <translation>{n} van {all} klikken in het log zijn waarschijnlijk automatisch.</translation>
    </message>
    <message>
        <source>Campaigns whose clicks cannot be checked: {n}.</source>
        <translation>Campagnes met klikken die niet te controleren zijn: {n}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kengetal</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Deze periode</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periode ervoor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verzonden op</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Pagina {n} van {all}</translation>
    </message>
    <message>
        <source>This process cannot draw charts.</source>
        <translation>Dit proces kan geen grafieken tekenen.</translation>
    </message>
    <message>
        <source>Write the report in a process of its own.</source>
        <translation>Maak het rapport in een eigen proces.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>en andere</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of the report ({scripts}): they are printed as boxes. Install a font that has them, and write the report again.</source>
        <translation>Deze computer heeft geen lettertype voor sommige letters van het rapport ({scripts}): ze worden als vakjes afgedrukt. Installeer een lettertype dat ze heeft en maak het rapport opnieuw.</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>Chinees, Japans of Koreaans</translation>
    </message>
    <message>
        <source>emoji and other signs</source>
        <translation>emoji en andere tekens</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>De export is gestopt.</translation>
    </message>
    <message>
        <source>Charts cannot be drawn beside the window.</source>
        <translation>Grafieken kunnen niet naast het venster worden getekend.</translation>
    </message>
    <message>
        <source>Use Export, PDF report, or run the recipe with sendsight-cli.</source>
        <translation>Gebruik Exporteren, PDF-rapport, of voer het sjabloon uit met sendsight-cli.</translation>
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
        <translation>Klikken per uur</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Klikken per dag</translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation>Klikken in de tijd</translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation>Klikken sinds de verzending</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>Alle campagnes samen</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have clicks with a time.</source>
        <translation>{k} van {n} campagnes hebben klikken met een tijdstip.</translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation>De helft van de klikken kwam binnen {t50}, 90&#xa0;% binnen {t90}.</translation>
    </message>
    <message>
        <source>Provisional: a campaign is younger than a week.</source>
        <translation>Voorlopig: een campagne is jonger dan een week.</translation>
    </message>
    <message>
        <source>{n} clicks came later than is shown.</source>
        <translation>{n} klikken kwamen later dan wat hier te zien is.</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation>Klikken per weekdag en uur</translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation>{n} klikken zonder tijdstip zijn weggelaten.</translation>
    </message>
    <message>
        <source>All {n} campaigns</source>
        <translation>Alle {n} campagnes</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>van {n}</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>uit het log</translation>
    </message>
    <message>
        <source>of {base}</source>
        <translation>van {base}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>total {n}</source>
        <translation>totaal {n}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>{first} to {last}: no clicks</source>
        <translation>{first} tot {last}: geen klikken</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Geen adres</translation>
    </message>
    <message>
        <source>{n} letters left out</source>
        <translation>{n} letters weggelaten</translation>
    </message>
    <message>
        <source>{group} (continued)</source>
        <translation>{group} (vervolg)</translation>
    </message>
    <message>
        <source>no base: 0 {base}</source>
        <translation>geen basis: 0 {base}</translation>
    </message>
    <message>
        <source>{k} {what}, {n} {base}</source>
        <translation>{k} {what}, {n} {base}</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>onveranderd</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>ervoor geen</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} procentpunt</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} u</translation>
    </message>
    <message>
        <source>Versions are told with all clicks: automatic ones are not known by version.</source>
        <translation>Versies worden met alle klikken getoond: automatische zijn niet per versie bekend.</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an A/B test</comment>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation>Het rapport kon niet worden getekend.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation>{account}: {words}</translation>
    </message>
    <message>
        <source>Reading campaigns, {n} so far</source>
        <translation>Campagnes ophalen, {n} tot nu toe</translation>
    </message>
    <message>
        <source>Campaign {done} of {total}, {what}</source>
        <translation>Campagne {done} van {total}, {what}</translation>
    </message>
    <message>
        <source>{what}, part {done} of {total}</source>
        <translation>{what}, deel {done} van {total}</translation>
    </message>
    <message>
        <source>{account} waits</source>
        <translation>{account} wacht</translation>
    </message>
    <message>
        <source>{reason}, next call in {time}</source>
        <translation>{reason}, volgende aanroep over {time}</translation>
    </message>
    <message>
        <source>{n} rows/s</source>
        <translation>{n} rijen/s</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>nog ongeveer {time}</translation>
    </message>
    <message>
        <source>Reading campaigns</source>
        <translation>Campagnes ophalen</translation>
    </message>
    <message>
        <source>Reading links and clicks</source>
        <translation>Links en klikken ophalen</translation>
    </message>
    <message>
        <source>Reading clicks and events</source>
        <translation>Klikken en gebeurtenissen ophalen</translation>
    </message>
    <message>
        <source>Reading account figures</source>
        <translation>Accountcijfers ophalen</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totalen</translation>
    </message>
    <message>
        <source>links and clicks</source>
        <translation>links en klikken</translation>
    </message>
    <message>
        <source>Clicks and events</source>
        <translation>Klikken en gebeurtenissen</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>Accountcijfers</translation>
    </message>
    <message>
        <source>its filters on single campaigns and clicks, which only its file has</source>
        <translation>de filters op afzonderlijke campagnes en klikken, die alleen het bestand heeft</translation>
    </message>
    <message>
        <source>its columns, which are those of another table</source>
        <translation>de kolommen, die bij een andere tabel horen</translation>
    </message>
    <message>
        <source>“{name}” is open, but not all of it can be shown: {gaps}.</source>
        <translation>“{name}” is geopend, maar niet alles kan worden getoond: {gaps}.</translation>
    </message>
    <message>
        <source>columns that this list has not ({names})</source>
        <translation>kolommen die deze lijst niet heeft ({names})</translation>
    </message>
    <message>
        <source>accounts that are not in this workspace ({names})</source>
        <translation>accounts die niet in deze werkruimte staan ({names})</translation>
    </message>
    <message>
        <source>words that no campaign has ({names})</source>
        <translation>woorden die geen campagne heeft ({names})</translation>
    </message>
    <message>
        <source>a period that is not known ({names})</source>
        <translation>een periode die niet bekend is ({names})</translation>
    </message>
    <message>
        <source>its period “{title}”, shown as its present days</source>
        <translation>de periode “{title}”, getoond met de huidige dagen</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} en nog {n}</translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation>{name} opgeslagen: {size}.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} rijen</translation>
    </message>
    <message>
        <source>Saved {n} files, {name} the first: {rows}, {size}.</source>
        <translation>{n} bestanden opgeslagen, {name} als eerste: {rows}, {size}.</translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation>{name} opgeslagen: {rows}, {size}.</translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation>Pagina’s met kerncijfers, grafieken en tabellen. Er wordt niemand genoemd.</translation>
    </message>
    <message>
        <source>These are several tables: each becomes a file of its own.</source>
        <translation>Dit zijn meerdere tabellen: elke wordt een eigen bestand.</translation>
    </message>
    <message>
        <source>Not in the file, only on screen: {names}.</source>
        <translation>Niet in het bestand, alleen op het scherm: {names}.</translation>
    </message>
    <message>
        <source>The file will say who clicked, where an account keeps that.</source>
        <translation>Het bestand vermeldt wie heeft geklikt, als een account dat bewaart.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>rates of {base}</source>
        <translation>ratio’s van {base}</translation>
    </message>
    <message>
        <source>human clicks</source>
        <translation>echte klikken</translation>
    </message>
    <message>
        <source>all clicks</source>
        <translation>alle klikken</translation>
    </message>
    <message>
        <source>It had been changed by hand; a copy is {path}.</source>
        <translation>Het was handmatig gewijzigd; een kopie is {path}.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-werkmap (XLSX)</translation>
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
        <translation>ZIP met CSV-bestanden</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF-rapport</translation>
    </message>
    <message>
        <source>Overview: summary, campaigns, links, days, breakdowns</source>
        <translation>Overzicht: samenvatting, campagnes, links, dagen, uitsplitsingen</translation>
    </message>
    <message>
        <source>Campaign report: all tables of the campaigns</source>
        <translation>Campagnerapport: alle tabellen van de campagnes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>notitie toevoegen</translation>
    </message>
    <message>
        <source>changing the note</source>
        <translation>notitie wijzigen</translation>
    </message>
    <message>
        <source>deleting the note</source>
        <translation>notitie verwijderen</translation>
    </message>
    <message>
        <source>Links, at least</source>
        <translation>Links, minimaal</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>Binnen seconden</translation>
    </message>
    <message>
        <source>Share of the links</source>
        <translation>Aandeel van de links</translation>
    </message>
    <message>
        <source>E-mail: seconds after delivery</source>
        <translation>E-mail: seconden na aflevering</translation>
    </message>
    <message>
        <source>SMS: seconds after delivery</source>
        <translation>Sms: seconden na aflevering</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>Personen, minimaal</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>Binnen minuten</translation>
    </message>
    <message>
        <source>Share of the weight for SMS</source>
        <translation>Deel van het gewicht voor sms</translation>
    </message>
    <message>
        <source>The campaign compared with has no such rate. {why}</source>
        <translation>De campagne waarmee wordt vergeleken, heeft deze ratio niet. {why}</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base} cannot be.</source>
        <translation>{k} {what} van {n} {base} is niet mogelijk.</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>vergeleken met</translation>
    </message>
    <message>
        <source>hardly chance</source>
        <translation>nauwelijks toeval</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>mogelijk toeval</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>Clicks, reported</source>
        <translation>Klikken, gemeld</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Click rate less that of the campaign compared with, in points</source>
        <translation>Klikratio min die van de campagne waarmee wordt vergeleken, in procentpunten</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} procentpunt</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95&#xa0;%-interval</translation>
    </message>
    <message>
        <source>Where the true difference may well be, in points (Newcombe)</source>
        <translation>Waar het werkelijke verschil goed kan liggen, in procentpunten (Newcombe)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Whether chance alone may well make such a difference; with several campaigns more is asked of each</source>
        <translation>Of toeval alleen zo’n verschil goed kan verklaren; bij meerdere campagnes wordt van elke meer gevraagd</translation>
    </message>
    <message>
        <source>The others are compared with this campaign.</source>
        <translation>De andere worden met deze campagne vergeleken.</translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: the campaigns went out at other times, to other people, with other words.</source>
        <translation>Toeval alleen kan dit verschil nauwelijks verklaren. Waardoor het wel komt, is hiermee niet gezegd: de campagnes zijn op andere momenten, aan andere mensen en met andere woorden verzonden.</translation>
    </message>
    <message>
        <source>Chance alone may well make this difference.</source>
        <translation>Toeval alleen kan dit verschil goed verklaren.</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Verschil (procentpunt)</translation>
    </message>
    <message>
        <source>Difference, from (95 %)</source>
        <translation>Verschil, van (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Difference, to (95 %)</source>
        <translation>Verschil, tot (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>{rate}, by time since the send</source>
        <translation>{rate}, naar tijd sinds de verzending</translation>
    </message>
    <message>
        <source>Share of the clicks seen so far, by time since the send</source>
        <translation>Aandeel van de klikken tot nu toe, naar tijd sinds de verzending</translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation>Klikken sinds de verzending, opgeteld</translation>
    </message>
    <message>
        <source>share of clicks</source>
        <translation>aandeel van klikken</translation>
    </message>
    <message>
        <source>its send time is not known.</source>
        <translation>de verzendtijd is niet bekend.</translation>
    </message>
    <message>
        <source>no click with a time is left without the likely automatic ones.</source>
        <translation>zonder de waarschijnlijk automatische blijft geen klik met een tijdstip over.</translation>
    </message>
    <message>
        <source>the provider gives no time for these clicks.</source>
        <translation>de provider geeft geen tijdstip voor deze klikken.</translation>
    </message>
    <message>
        <source>the number of {base} is not known or 0.</source>
        <translation>aantal niet bekend of 0 ({base}).</translation>
    </message>
    <message>
        <source>its clicks name no person.</source>
        <translation>de klikken noemen geen persoon.</translation>
    </message>
    <message>
        <source>Dashed lines are provisional: seven days have not passed.</source>
        <translation>Streepjeslijnen zijn voorlopig: er zijn nog geen zeven dagen voorbij.</translation>
    </message>
    <message>
        <source>The axis ends at the age of the youngest, “{name}”: {age}.</source>
        <translation>De as eindigt bij de leeftijd van de jongste, “{name}”: {age}.</translation>
    </message>
    <message>
        <source>The axis ends where each campaign had 99 % of its clicks.</source>
        <translation>De as eindigt waar elke campagne 99&#xa0;% van de klikken had.</translation>
    </message>
    <message>
        <source>Not drawn: {name}: {why}</source>
        <translation>Niet getekend: {name}: {why}</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kengetal</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Now less before; of rates in percentage points</source>
        <translation>Nu min ervoor; bij ratio’s in procentpunten</translation>
    </message>
    <message>
        <source>The difference as a share of the earlier value</source>
        <translation>Het verschil als aandeel van de eerdere waarde</translation>
    </message>
    <message>
        <source>Nothing to take a share of.</source>
        <translation>Niets om een aandeel van te nemen.</translation>
    </message>
    <message>
        <source>Of a rate&apos;s difference, in points (Newcombe)</source>
        <translation>Van het verschil van een ratio, in procentpunten (Newcombe)</translation>
    </message>
    <message>
        <source>No campaign of this period reports it.</source>
        <translation>Geen campagne uit deze periode meldt dit.</translation>
    </message>
    <message>
        <source>{n} campaigns that do not report it are left out.</source>
        <translation>{n} campagnes die dit niet melden, zijn weggelaten.</translation>
    </message>
    <message>
        <source>One of the two periods has no such rate.</source>
        <translation>Een van de twee perioden heeft deze ratio niet.</translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: other campaigns went to other people.</source>
        <translation>Toeval alleen kan dit verschil nauwelijks verklaren. Waardoor het wel komt, is hiermee niet gezegd: andere campagnes gingen naar andere mensen.</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dag ervoor</translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation>Klikken ervoor</translation>
    </message>
    <message>
        <source>The table counts the campaigns sent in each period, with all their clicks up to now.</source>
        <translation>De tabel telt de campagnes die in elke periode zijn verzonden, met al hun klikken tot nu toe.</translation>
    </message>
    <message>
        <source>Clickers, openers and recipients are people and are never added up over campaigns; rates are sums over sums of the campaigns that report both counts.</source>
        <translation>Klikkers, openers en ontvangers zijn personen en worden nooit over campagnes opgeteld; ratio’s zijn de som gedeeld door de som van de campagnes die beide aantallen melden.</translation>
    </message>
    <message>
        <source>Younger than seven days, and still gaining clicks: {n} of the {whole} campaigns of the later period. Its click rates will rise.</source>
        <translation>Jonger dan zeven dagen, met nog steeds nieuwe klikken: {n} van de {whole} campagnes uit de latere periode. De klikratio’s stijgen nog.</translation>
    </message>
    <message>
        <source>Campaigns whose clicks have no time, so that the chart lacks them: {n}.</source>
        <translation>Campagnes met klikken zonder tijdstip, die dus in de grafiek ontbreken: {n}.</translation>
    </message>
    <message>
        <source>The oldest stored campaign was sent on {day}; earlier ones may only be missing here.</source>
        <translation>De oudste opgeslagen campagne is verzonden op {day}; eerdere ontbreken mogelijk alleen hier.</translation>
    </message>
    <message>
        <source>“{name}” has not been read yet.</source>
        <translation>“{name}” is nog niet opgehaald.</translation>
    </message>
    <message>
        <source>“{name}” was last read on {time}; what came later is missing.</source>
        <translation>“{name}” is voor het laatst opgehaald op {time}; wat later kwam, ontbreekt.</translation>
    </message>
    <message>
        <source>Versions of “{name}”: {verdict}</source>
        <translation>Versies van “{name}”: {verdict}</translation>
    </message>
    <message>
        <source>Versions have totals only, so likely automatic clicks could not be left out.</source>
        <translation>Versies hebben alleen totalen, dus waarschijnlijk automatische klikken konden niet worden weggelaten.</translation>
    </message>
    <message>
        <source>These were not sent to randomly chosen parts of one list, so there is no verdict.</source>
        <translation>Deze zijn niet naar willekeurig gekozen delen van één lijst verzonden, dus er is geen oordeel.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Providers</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Plaatshouder</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Andere tekst</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(niet ingesteld)</translation>
    </message>
    <message>
        <source>No web page</source>
        <translation>Geen webpagina</translation>
    </message>
    <message>
        <source>Links to web pages whose address does not carry {name}.</source>
        <translation>Links naar webpagina’s waarvan het adres geen {name} bevat.</translation>
    </message>
    <message>
        <source>E-mail addresses, placeholders and other texts that lead to no page.</source>
        <translation>E-mailadressen, plaatshouders en andere teksten die naar geen pagina leiden.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Not added: links to one page may carry several values.</source>
        <translation>Niet opgeteld: links naar één pagina kunnen meerdere waarden hebben.</translation>
    </message>
    <message>
        <source>Each campaign is counted once.</source>
        <translation>Elke campagne telt één keer mee.</translation>
    </message>
    <message>
        <source>All clicks, automatic ones included</source>
        <translation>Alle klikken, ook automatische</translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of these links are not known.</source>
        <translation>Niet te controleren: de afzonderlijke klikken van deze links zijn niet bekend.</translation>
    </message>
    <message>
        <source>The providers report no clicks of these links.</source>
        <translation>De providers melden geen klikken van deze links.</translation>
    </message>
    <message>
        <source>Of {n} of {links} links the click log is counted: the provider reports no clicks.</source>
        <translation>Van {n} van {links} links is het kliklog geteld: de provider meldt geen klikken.</translation>
    </message>
    <message>
        <source>People who clicked the one link behind this row.</source>
        <translation>Personen die op de ene link achter deze rij hebben geklikt.</translation>
    </message>
    <message>
        <source>Several campaigns lead here; one person may have clicked in each.</source>
        <translation>Meerdere campagnes leiden hierheen; één persoon kan in elke hebben geklikt.</translation>
    </message>
    <message>
        <source>Several links lead here; one person may have clicked each.</source>
        <translation>Meerdere links leiden hierheen; één persoon kan op elke hebben geklikt.</translation>
    </message>
    <message>
        <source>The people who clicked this link are not known.</source>
        <translation>De personen die op deze link hebben geklikt, zijn niet bekend.</translation>
    </message>
    <message>
        <source>Only where one link of one campaign leads here: people are never added.</source>
        <translation>Alleen waar één link van één campagne hierheen leidt: personen worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>People are never added.</source>
        <translation>Personen worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>No share: the clicks are not known.</source>
        <translation>Geen aandeel: de klikken zijn niet bekend.</translation>
    </message>
    <message>
        <source>No base: 0 clicks.</source>
        <translation>Geen basis: 0 klikken.</translation>
    </message>
    <message>
        <source>{k} of {n} known clicks</source>
        <translation>{k} van {n} bekende klikken</translation>
    </message>
    <message>
        <source>Of all known clicks of the campaigns shown</source>
        <translation>Van alle bekende klikken van de getoonde campagnes</translation>
    </message>
    <message>
        <source>No click with a time is stored.</source>
        <translation>Er is geen klik met een tijdstip opgeslagen.</translation>
    </message>
    <message>
        <source>UTM {word}</source>
        <translation>UTM {word}</translation>
    </message>
    <message>
        <source>Values of {name} in the addresses of the links</source>
        <translation>Waarden van {name} in de adressen van de links</translation>
    </message>
    <message>
        <source>Links left out</source>
        <translation>Weggelaten links</translation>
    </message>
    <message>
        <source>Links whose clicks are not known, so that the sum leaves them out</source>
        <translation>Links met klikken die niet bekend zijn, zodat de som ze weglaat</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>1 link is left out: its clicks cannot be checked.</source>
        <translation>1 link is weggelaten: de klikken zijn niet te controleren.</translation>
    </message>
    <message>
        <source>1 link is left out: its clicks are not known.</source>
        <translation>1 link is weggelaten: de klikken zijn niet bekend.</translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks are not known.</source>
        <translation>{n} links zijn weggelaten: hun klikken zijn niet bekend.</translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks cannot be checked.</source>
        <translation>{n} links zijn weggelaten: hun klikken zijn niet te controleren.</translation>
    </message>
    <message>
        <source>Last send</source>
        <translation>Laatste verzending</translation>
    </message>
    <message>
        <source>First send</source>
        <translation>Eerste verzending</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotie</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Zonder groep</translation>
    </message>
    <message>
        <source>Campaigns in none of the groups</source>
        <translation>Campagnes in geen van de groepen</translation>
    </message>
    <message>
        <source>Over {campaigns}, each counted once even where it is in several groups.</source>
        <translation>Over {campaigns}, elke één keer geteld, ook als die in meerdere groepen zit.</translation>
    </message>
    <message>
        <source>No send time is known.</source>
        <translation>Er is geen verzendtijd bekend.</translation>
    </message>
    <message>
        <source>People are never added: one person may be in several campaigns.</source>
        <translation>Personen worden nooit opgeteld: één persoon kan in meerdere campagnes voorkomen.</translation>
    </message>
    <message>
        <source>No campaign has both counts.</source>
        <translation>Geen campagne heeft beide aantallen.</translation>
    </message>
    <message>
        <source>Sum over sum. </source>
        <translation>Som gedeeld door som. </translation>
    </message>
    <message>
        <source>, 95 %: {low}-{high}</source>
        <translation>, 95&#xa0;%: {low}–{high}</translation>
    </message>
    <message>
        <source>Left out, because a count is not known:</source>
        <translation>Weggelaten, want een aantal is niet bekend:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Campaigns that the click rate leaves out, because a count is not known</source>
        <translation>Campagnes die de klikratio weglaat, omdat een aantal niet bekend is</translation>
    </message>
    <message>
        <source>{scope}; left out, because they do not report it: {excluded}</source>
        <translation>{scope}; weggelaten, want niet gemeld: {excluded}</translation>
    </message>
    <message>
        <source>Every campaign with its figures</source>
        <translation>Elke campagne met de cijfers ervan</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Bestemmingen</translation>
    </message>
    <message>
        <source>Where links lead: pages and domains over all campaigns</source>
        <translation>Waar links heen leiden: pagina’s en domeinen over alle campagnes</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promoties</translation>
    </message>
    <message>
        <source>Campaigns put together by tag, name or utm_campaign</source>
        <translation>Campagnes gegroepeerd op label, naam of utm_campaign</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Campaigns side by side</source>
        <translation>Campagnes naast elkaar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In wachtrij</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
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
        <translation>1 campagne</translation>
    </message>
    <message>
        <source>Known scanner or robot</source>
        <translation>Bekende scanner of bot</translation>
    </message>
    <message>
        <source>Several links at once</source>
        <translation>Meerdere links tegelijk</translation>
    </message>
    <message>
        <source>Nearly all links in a row</source>
        <translation>Bijna alle links achter elkaar</translation>
    </message>
    <message>
        <source>Right after delivery</source>
        <translation>Direct na aflevering</translation>
    </message>
    <message>
        <source>One address for many people</source>
        <translation>Eén adres voor veel personen</translation>
    </message>
    <message>
        <source>Second click from elsewhere</source>
        <translation>Tweede klik van elders</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once</source>
        <translation>Afmeldlink en andere tegelijk</translation>
    </message>
    <message>
        <source>Several links at once: the number of links</source>
        <translation>Meerdere links tegelijk: het aantal links</translation>
    </message>
    <message>
        <source>Several links at once: the seconds</source>
        <translation>Meerdere links tegelijk: de seconden</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the number of links</source>
        <translation>Bijna alle links achter elkaar: het aantal links</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the share of the links</source>
        <translation>Bijna alle links achter elkaar: het aandeel van de links</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the seconds</source>
        <translation>Bijna alle links achter elkaar: de seconden</translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for e-mail</source>
        <translation>Direct na aflevering: de seconden voor e-mail</translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for SMS</source>
        <translation>Direct na aflevering: de seconden voor sms</translation>
    </message>
    <message>
        <source>One address for many people: the number of people</source>
        <translation>Eén adres voor veel personen: het aantal personen</translation>
    </message>
    <message>
        <source>One address for many people: the minutes</source>
        <translation>Eén adres voor veel personen: de minuten</translation>
    </message>
    <message>
        <source>One address for many people: the share of the weight for SMS</source>
        <translation>Eén adres voor veel personen: het deel van het gewicht voor sms</translation>
    </message>
    <message>
        <source>Second click from elsewhere: the seconds</source>
        <translation>Tweede klik van elders: de seconden</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the seconds</source>
        <translation>Afmeldlink en andere tegelijk: de seconden</translation>
    </message>
    <message>
        <source>The score of likely automatic clicks</source>
        <translation>De score voor waarschijnlijk automatische klikken</translation>
    </message>
    <message>
        <source>The score of suspect clicks</source>
        <translation>De score voor verdachte klikken</translation>
    </message>
    <message>
        <source>Known scanner or robot: the weight</source>
        <translation>Bekende scanner of bot: het gewicht</translation>
    </message>
    <message>
        <source>Several links at once: the weight</source>
        <translation>Meerdere links tegelijk: het gewicht</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the weight</source>
        <translation>Bijna alle links achter elkaar: het gewicht</translation>
    </message>
    <message>
        <source>Right after delivery: the weight</source>
        <translation>Direct na aflevering: het gewicht</translation>
    </message>
    <message>
        <source>One address for many people: the weight</source>
        <translation>Eén adres voor veel personen: het gewicht</translation>
    </message>
    <message>
        <source>Second click from elsewhere: the weight</source>
        <translation>Tweede klik van elders: het gewicht</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the weight</source>
        <translation>Afmeldlink en andere tegelijk: het gewicht</translation>
    </message>
    <message>
        <source>The browser names itself a scanner, preview or program, or the provider labels it Bot.</source>
        <translation>De browser noemt zichzelf scanner, linkvoorbeeld of programma, of de provider noemt het apparaat Bot.</translation>
    </message>
    <message>
        <source>One person clicked {burst_links} or more links of a message within {burst_seconds} s.</source>
        <translation>Eén persoon klikte binnen {burst_seconds} s op {burst_links} of meer links van een bericht.</translation>
    </message>
    <message>
        <source>One person clicked {percent} % or more of a message&apos;s links ({sweep_links} or more) within {sweep_seconds} s.</source>
        <translation>Eén persoon klikte binnen {sweep_seconds} s op {percent}&#xa0;% of meer van de links van een bericht ({sweep_links} of meer).</translation>
    </message>
    <message>
        <source>The click came less than {early_email_seconds} s after delivery, or after the send where no delivery time is known (SMS: {early_sms_seconds} s).</source>
        <translation>De klik kwam minder dan {early_email_seconds} s na aflevering, of na verzending als de aflevertijd niet bekend is (sms: {early_sms_seconds} s).</translation>
    </message>
    <message>
        <source>One internet address clicked for {shared_recipients} or more people of a campaign within {shared_minutes} minutes (SMS counts less, since phones share addresses).</source>
        <translation>Vanaf één IP-adres is voor {shared_recipients} of meer personen van een campagne geklikt binnen {shared_minutes} minuten (sms telt minder, want telefoons delen adressen).</translation>
    </message>
    <message>
        <source>A second click of the same person within {second_seconds} s, from another system and another internet address. Where the person was seen first counts as theirs.</source>
        <translation>Een tweede klik van dezelfde persoon binnen {second_seconds} s, vanaf een ander systeem en een ander IP-adres. Waar de persoon het eerst is gezien, geldt als van die persoon.</translation>
    </message>
    <message>
        <source>One person clicked an unsubscribe link and another link within {hidden_seconds} s.</source>
        <translation>Eén persoon klikte binnen {hidden_seconds} s op een afmeldlink en een andere link.</translation>
    </message>
    <message>
        <source>all clicks, none filtered</source>
        <translation>alle klikken, niets gefilterd</translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; own settings: {settings})</source>
        <translation>waarschijnlijk automatische klikken weggelaten (score {score} of hoger; eigen instellingen: {settings})</translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; rules as shipped)</source>
        <translation>waarschijnlijk automatische klikken weggelaten (score {score} of hoger; standaardregels)</translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation>{setting} kan niet {value} zijn.</translation>
    </message>
    <message>
        <source>Choose a number from {lowest} to {highest}.</source>
        <translation>Kies een getal van {lowest} tot {highest}.</translation>
    </message>
    <message>
        <source>The score for suspect clicks is above that for automatic ones.</source>
        <translation>De score voor verdachte klikken is hoger dan die voor automatische.</translation>
    </message>
    <message>
        <source>Choose a lower score for suspect clicks.</source>
        <translation>Kies een lagere score voor verdachte klikken.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday.</source>
        <translation>{now} tegenover {before}: dezelfde weekdag.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, one week before.</source>
        <translation>{now} tegenover {before}: dezelfde weekdag, één week eerder.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, {weeks} weeks before.</source>
        <translation>{now} tegenover {before}: dezelfde weekdag, {weeks} weken eerder.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days.</source>
        <translation>{now} tegenover {before}: dezelfde weekdagen, hetzelfde aantal dagen.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, one week before.</source>
        <translation>{now} tegenover {before}: dezelfde weekdagen, hetzelfde aantal dagen, één week eerder.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, {weeks} weeks before.</source>
        <translation>{now} tegenover {before}: dezelfde weekdagen, hetzelfde aantal dagen, {weeks} weken eerder.</translation>
    </message>
    <message>
        <source>The last day of both counts up to {time} {zone}.</source>
        <translation>De laatste dag telt bij beide tot {time} {zone}.</translation>
    </message>
    <message>
        <source>Today is not over yet.</source>
        <translation>Vandaag is nog niet voorbij.</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <comment>two days of one month, as in 1-14 October</comment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>An e-mail address, not a page.</source>
        <translation>Een e-mailadres, geen pagina.</translation>
    </message>
    <message>
        <source>A telephone number, not a page.</source>
        <translation>Een telefoonnummer, geen pagina.</translation>
    </message>
    <message>
        <source>A number for text messages, not a page.</source>
        <translation>Een nummer voor sms-berichten, geen pagina.</translation>
    </message>
    <message>
        <source>A script, not a page.</source>
        <translation>Een script, geen pagina.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Er is geen adres.</translation>
    </message>
    <message>
        <source>The text is too long for an address.</source>
        <translation>De tekst is te lang voor een adres.</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>De tekst bevat besturingstekens.</translation>
    </message>
    <message>
        <source>A placeholder that the provider fills in for each person, not an address.</source>
        <translation>Een plaatshouder die de provider voor elke persoon invult, geen adres.</translation>
    </message>
    <message>
        <source>The text is not an address of a page.</source>
        <translation>De tekst is geen adres van een pagina.</translation>
    </message>
    <message>
        <source>An address for another program ({scheme}), not a page on the web.</source>
        <translation>Een adres voor een ander programma ({scheme}), geen pagina op het web.</translation>
    </message>
    <message>
        <source>Only part of an address: the host is missing.</source>
        <translation>Slechts een deel van een adres: de host ontbreekt.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Het adres noemt geen host.</translation>
    </message>
    <message>
        <source>The host is a placeholder that the provider fills in for each person.</source>
        <translation>De host is een plaatshouder die de provider voor elke persoon invult.</translation>
    </message>
    <message>
        <source>The address holds a host or port that cannot exist.</source>
        <translation>Het adres bevat een host of poort die niet kan bestaan.</translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: all of them.</source>
        <translation>Ratio’s zijn van afgeleverde berichten; klikken: alle.</translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: all of them.</source>
        <translation>Ratio’s zijn van verzonden berichten; klikken: alle.</translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: all of them.</source>
        <translation>Ratio’s zijn van openers (van afgeleverde berichten waar openers niets zeggen); klikken: alle.</translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: without likely automatic ones.</source>
        <translation>Ratio’s zijn van afgeleverde berichten; klikken: zonder waarschijnlijk automatische.</translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: without likely automatic ones.</source>
        <translation>Ratio’s zijn van verzonden berichten; klikken: zonder waarschijnlijk automatische.</translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: without likely automatic ones.</source>
        <translation>Ratio’s zijn van openers (van afgeleverde berichten waar openers niets zeggen); klikken: zonder waarschijnlijk automatische.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>Het label is leeg.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>Typ een woord.</translation>
    </message>
    <message>
        <source>The tag has {n} characters.</source>
        <translation>Het label heeft {n} tekens.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>Gebruik hoogstens {n} tekens.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Typ wat er is gebeurd.</translation>
    </message>
    <message>
        <source>The note has {n} characters.</source>
        <translation>De notitie heeft {n} tekens.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>{n} is not a weekday.</source>
        <translation>{n} is geen weekdag.</translation>
    </message>
    <message>
        <source>Give 0 for Monday up to 6 for Sunday.</source>
        <translation>Geef 0 voor maandag tot en met 6 voor zondag.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Vanaf {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Tot en met {day}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, as in 1 October 2026</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a short day, as in 1 Oct 2026</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short day without its year, as in 1 Oct</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day without its year, as in 1 October</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the first day of two in one month, as the 1 in 1-14 October</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month, as in 1 October</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a period that Sendsight knows.</source>
        <translation>“{name}” is geen periode die Sendsight kent.</translation>
    </message>
    <message>
        <source>Use one of {names}, or two days such as 2026-10-01..2026-10-31.</source>
        <translation>Gebruik een van {names}, of twee dagen zoals 2026-10-01..2026-10-31.</translation>
    </message>
    <message>
        <source>The period {name} ends before it begins.</source>
        <translation>De periode {name} eindigt voordat die begint.</translation>
    </message>
    <message>
        <source>Put the earlier day first.</source>
        <translation>Zet de vroegste dag vooraan.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day of the calendar.</source>
        <translation>“{text}” is geen dag van de kalender.</translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-10-31.</source>
        <translation>Schrijf dagen als jaar-maand-dag, bijvoorbeeld 2026-10-31.</translation>
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
        <translation>Het API-adres ontbreekt.</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>Het API-adres moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>The API address holds a user name or password.</source>
        <translation>Het API-adres bevat een gebruikersnaam of wachtwoord.</translation>
    </message>
    <message>
        <source>The API address names no host.</source>
        <translation>Het API-adres noemt geen host.</translation>
    </message>
    <message>
        <source>This API address was switched off by the provider in 2022.</source>
        <translation>De provider heeft dit API-adres in 2022 uitgeschakeld.</translation>
    </message>
    <message>
        <source>The API address is not a valid address.</source>
        <translation>Het API-adres is geen geldig adres.</translation>
    </message>
    <message>
        <source>The login address is missing.</source>
        <translation>Het inlogadres ontbreekt.</translation>
    </message>
    <message>
        <source>The login address must begin with https://.</source>
        <translation>Het inlogadres moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>The login address holds a user name or password.</source>
        <translation>Het inlogadres bevat een gebruikersnaam of wachtwoord.</translation>
    </message>
    <message>
        <source>The login address names no host.</source>
        <translation>Het inlogadres noemt geen host.</translation>
    </message>
    <message>
        <source>This login address was switched off by the provider in 2022.</source>
        <translation>De provider heeft dit inlogadres in 2022 uitgeschakeld.</translation>
    </message>
    <message>
        <source>The login address is not a valid address.</source>
        <translation>Het inlogadres is geen geldig adres.</translation>
    </message>
    <message>
        <source>Enter one that begins with https://.</source>
        <translation>Voer er een in dat met https:// begint.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @; the key has its own field.</source>
        <translation>Laat alles tot en met de @ weg; de sleutel heeft een eigen veld.</translation>
    </message>
    <message>
        <source>Enter it as the provider prints it.</source>
        <translation>Voer het in zoals de provider het vermeldt.</translation>
    </message>
    <message>
        <source>Use the address that Sendsight proposes.</source>
        <translation>Gebruik het adres dat Sendsight voorstelt.</translation>
    </message>
    <message>
        <source>Enter it as the provider prints it, beginning with https://.</source>
        <translation>Voer het in zoals de provider het vermeldt, beginnend met https://.</translation>
    </message>
    <message>
        <source>Only addresses of this computer may begin with http://.</source>
        <translation>Alleen adressen van deze computer mogen met http:// beginnen.</translation>
    </message>
    <message>
        <source>{service} asks to wait before the next call.</source>
        <translation>{service} vraagt om te wachten tot de volgende aanroep.</translation>
    </message>
    <message>
        <source>{service} asks to wait</source>
        <translation>{service} vraagt om te wachten</translation>
    </message>
    <message>
        <source>Today&apos;s {n} calls to {service} are used up.</source>
        <translation>De {n} aanroepen van vandaag naar {service} zijn op.</translation>
    </message>
    <message>
        <source>{service} allows {n} calls a day</source>
        <translation>{service} staat {n} aanroepen per dag toe</translation>
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
        <translation>Wat al binnen was, blijft bewaard. Vernieuw opnieuw na {time}.</translation>
    </message>
    <message>
        <source>{service} allows 1 call per {seconds} s</source>
        <translation>{service} staat 1 aanroep per {seconds} s toe</translation>
    </message>
    <message>
        <source>{service} allows {n} calls per {seconds} s</source>
        <translation>{service} staat {n} aanroepen per {seconds} s toe</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it.</source>
        <translation>Opgeslagen. Laat leeg om dit te behouden.</translation>
    </message>
    <message>
        <source>{n} sends</source>
        <translation>{n} verzendingen</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} afgeleverd</translation>
    </message>
    <message>
        <source>{n} clicks, human</source>
        <translation>{n} klikken, echt</translation>
    </message>
    <message>
        <source>Open rate</source>
        <translation>Openratio</translation>
    </message>
    <message>
        <source>Opt-out rate</source>
        <translation>Afmeldratio</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Klachtratio</translation>
    </message>
    <message>
        <source>Sendsight cannot use this computer&apos;s keyring, so keys cannot be kept.</source>
        <translation>Sendsight kan de sleutelbos van deze computer niet gebruiken, dus sleutels kunnen niet worden bewaard.</translation>
    </message>
    <message>
        <source>Unlock or install one (on Linux: GNOME Keyring or KWallet), or keep the keys for this run only.</source>
        <translation>Ontgrendel of installeer er een (op Linux: GNOME Keyring of KWallet), of bewaar de sleutels alleen voor deze keer.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <source>{label} (version {number})</source>
        <translation>{label} (versie {number})</translation>
    </message>
    <message>
        <source>Unlikely to be chance.</source>
        <translation>Waarschijnlijk geen toeval.</translation>
    </message>
    <message>
        <source>Could be chance.</source>
        <translation>Kan toeval zijn.</translation>
    </message>
    <message>
        <source>{name} and {other} clicked equally often ({level}: {low} to {high} points apart).</source>
        <translation>{name} en {other}: even vaak geklikt ({level}: {low} tot {high} procentpunt verschil).</translation>
    </message>
    <message>
        <source>{name} and {other} clicked about equally often ({level}: {low} to {high} points apart).</source>
        <translation>{name} en {other}: ongeveer even vaak geklikt ({level}: {low} tot {high} procentpunt verschil).</translation>
    </message>
    <message>
        <source>{name} clicked {points} points more than {other} ({level}: {low} to {high}).</source>
        <translation>{name}: {points} procentpunt meer geklikt dan {other} ({level}: {low} tot {high}).</translation>
    </message>
    <message>
        <source>{name} clicked {points} points more ({level}: {low} to {high}).</source>
        <translation>{name}: {points} procentpunt meer geklikt ({level}: {low} tot {high}).</translation>
    </message>
    <message>
        <source>Chance that {name} is better than {other}: {chance}. Risk in picking {name} over {other}: {loss} points on average.</source>
        <translation>Kans dat {name} beter is dan {other}: {chance}. Risico bij keuze van {name} boven {other}: gemiddeld {loss} procentpunt.</translation>
    </message>
    <message>
        <source>Chance that {name} is better: {chance}. Risk in picking {name}: {loss} points on average.</source>
        <translation>Kans dat {name} beter is: {chance}. Risico bij keuze van {name}: gemiddeld {loss} procentpunt.</translation>
    </message>
    <message>
        <source>To see a difference this small with {share} certainty takes about {n} {base} per version.</source>
        <translation>Om zo’n klein verschil met {share} zekerheid te zien, zijn er per versie ongeveer {n} {base} nodig.</translation>
    </message>
    <message>
        <source>Clearly behind {leader}: {names}.</source>
        <translation>Duidelijk achter {leader}: {names}.</translation>
    </message>
    <message>
        <source>This allows for {n} comparisons made at once.</source>
        <translation>Er is rekening gehouden met {n} vergelijkingen tegelijk.</translation>
    </message>
    <message>
        <source>Too early for a verdict. So far: {found}</source>
        <translation>Te vroeg voor een oordeel. Tot nu toe: {found}</translation>
    </message>
    <message>
        <source>No verdict: the versions did not go to random groups.</source>
        <translation>Geen oordeel: de versies gingen niet naar willekeurige groepen.</translation>
    </message>
    <message>
        <source>No verdict: a comparison takes two versions, and there is only one.</source>
        <translation>Geen oordeel: voor een vergelijking zijn twee versies nodig, en er is er maar één.</translation>
    </message>
    <message>
        <source>No verdict: a comparison takes two versions, and there is none.</source>
        <translation>Geen oordeel: voor een vergelijking zijn twee versies nodig, en er is er geen.</translation>
    </message>
    <message>
        <source>No verdict: it is not known how many clicked for {name}.</source>
        <translation>Geen oordeel: het is niet bekend hoeveel personen klikten bij {name}.</translation>
    </message>
    <message>
        <source>No verdict: it is not known how many {base} for {name}.</source>
        <translation>Geen oordeel: aantal niet bekend voor {name} ({base}).</translation>
    </message>
    <message>
        <source>No verdict: {name} has {n} {base}.</source>
        <translation>Geen oordeel: {name} heeft {n} {base}.</translation>
    </message>
    <message>
        <source>No verdict: the provider reports a number below 0 for {name}.</source>
        <translation>Geen oordeel: de provider meldt een getal onder 0 voor {name}.</translation>
    </message>
    <message>
        <source>No verdict: the provider reports more clicked ({k}) than {base} ({n}) for {name}.</source>
        <translation>Geen oordeel: de provider meldt voor {name} meer geklikt ({k}) dan {base} ({n}).</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>more than {n} %</source>
        <translation>meer dan {n}&#xa0;%</translation>
    </message>
    <message>
        <source>less than {n} %</source>
        <translation>minder dan {n}&#xa0;%</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <translation>minder dan {n}</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks since its own send, put together.</source>
        <translation>De klikken van elke campagne sinds de eigen verzending, samengevoegd.</translation>
    </message>
    <message>
        <source>send or delivery time, and the time of each click</source>
        <translation>verzend- of aflevertijd, en het tijdstip van elke klik</translation>
    </message>
    <message>
        <source>send or delivery time, and the time of each click, and who clicked</source>
        <translation>verzend- of aflevertijd, het tijdstip van elke klik, en wie klikte</translation>
    </message>
    <message>
        <source>All people of the campaigns, each within each campaign.</source>
        <translation>Alle personen van de campagnes, elk binnen elke campagne.</translation>
    </message>
    <message>
        <source>Of the clicks seen so far; provisional until seven days after the send.</source>
        <translation>Van de klikken tot nu toe; voorlopig tot zeven dagen na de verzending.</translation>
    </message>
    <message>
        <source>Share of clicks</source>
        <translation>Aandeel van klikken</translation>
    </message>
    <message>
        <source>clicks of the link / clicks of the campaign&apos;s links</source>
        <translation>klikken van de link / klikken van de links van de campagne</translation>
    </message>
    <message>
        <source>clicks of each link, or its clickers</source>
        <translation>klikken van elke link, of de klikkers ervan</translation>
    </message>
    <message>
        <source>Not made over several campaigns.</source>
        <translation>Niet over meerdere campagnes berekend.</translation>
    </message>
    <message>
        <source>Where a link&apos;s clicks are not known, its clickers of the campaign&apos;s clickers; these may together be more than all.</source>
        <translation>Waar de klikken van een link niet bekend zijn: de klikkers van de link van de klikkers van de campagne; samen kunnen dat er meer zijn dan alle.</translation>
    </message>
    <message>
        <source>Half of the clicks (s)</source>
        <translation>Helft van de klikken (s)</translation>
    </message>
    <message>
        <source>time from delivery, or send, to half of the clicks</source>
        <translation>tijd van aflevering, of verzending, tot de helft van de klikken</translation>
    </message>
    <message>
        <source>90 % of the clicks (s)</source>
        <translation>90&#xa0;% van de klikken (s)</translation>
    </message>
    <message>
        <source>time from delivery, or send, to 90 % of the clicks</source>
        <translation>tijd van aflevering, of verzending, tot 90&#xa0;% van de klikken</translation>
    </message>
    <message>
        <source>Half-life (s)</source>
        <translation>Halveringstijd (s)</translation>
    </message>
    <message>
        <source>time after the busiest ten minutes until half of the clicks after them</source>
        <translation>tijd na de drukste tien minuten tot de helft van de klikken daarna</translation>
    </message>
    <message>
        <source>First click, quarter (s)</source>
        <translation>Eerste klik, kwart (s)</translation>
    </message>
    <message>
        <source>quarter of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>eerste kwart van de tijden van personen van aflevering, of verzending, tot hun eerste klik</translation>
    </message>
    <message>
        <source>First click, median (s)</source>
        <translation>Eerste klik, mediaan (s)</translation>
    </message>
    <message>
        <source>median of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>mediaan van de tijden van personen van aflevering, of verzending, tot hun eerste klik</translation>
    </message>
    <message>
        <source>First click, 3 quarters (s)</source>
        <translation>Eerste klik, 3 kwart (s)</translation>
    </message>
    <message>
        <source>3 quarters of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>3 kwart van de tijden van personen van aflevering, of verzending, tot hun eerste klik</translation>
    </message>
    <message>
        <source>{service} sent an answer that is too large to be a report.</source>
        <translation>{service} stuurde een antwoord dat te groot is voor een rapport.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again later; if it stays, report it.</source>
        <translation>Er is niets van bewaard. Probeer het later opnieuw; blijft het zo, meld het dan.</translation>
    </message>
    <message>
        <source>{service} sent an answer that Sendsight cannot read.</source>
        <translation>{service} stuurde een antwoord dat Sendsight niet kan lezen.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the details.</source>
        <translation>Probeer het later opnieuw; blijft het zo, meld het dan met de details.</translation>
    </message>
    <message>
        <source>{service} pointed to another address for the next page.</source>
        <translation>{service} verwees voor de volgende pagina naar een ander adres.</translation>
    </message>
    <message>
        <source>Sendsight did not follow it and sent nothing there. What had arrived is kept.</source>
        <translation>Sendsight is er niet heen gegaan en heeft er niets naartoe gestuurd. Wat al binnen was, blijft bewaard.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the address is not valid.</source>
        <translation>{service} is niet bereikbaar: het adres is niet geldig.</translation>
    </message>
    <message>
        <source>Check the API address of the account.</source>
        <translation>Controleer het API-adres van het account.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: its answer did not end in time.</source>
        <translation>{service} is niet bereikbaar: het antwoord kwam niet op tijd tot een einde.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>{service} has a fault at the moment; trying again</source>
        <translation>{service} heeft op dit moment een storing; nieuwe poging</translation>
    </message>
    <message>
        <source>{service} cannot be reached; trying again</source>
        <translation>{service} is niet bereikbaar; nieuwe poging</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the proxy that this computer names cannot be used.</source>
        <translation>{service} is niet bereikbaar: de proxy die op deze computer is ingesteld, is niet te gebruiken.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Controleer de proxyinstellingen van deze computer.</translation>
    </message>
    <message>
        <source>Stored data is still shown.</source>
        <translation>De opgeslagen gegevens blijven zichtbaar.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: it did not answer in time.</source>
        <translation>{service} is niet bereikbaar: er kwam niet op tijd antwoord.</translation>
    </message>
    <message>
        <source>The answer of {service} broke off.</source>
        <translation>Het antwoord van {service} brak af.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the details.</source>
        <translation>Probeer het opnieuw; blijft het zo, meld het dan met de details.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the connection broke.</source>
        <translation>{service} is niet bereikbaar: de verbinding is verbroken.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Controleer de netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the proxy of this network did not let the call through.</source>
        <translation>{service} is niet bereikbaar: de proxy van dit netwerk liet de aanroep niet door.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: there is no host named {host}.</source>
        <translation>{service} is niet bereikbaar: er is geen host met de naam {host}.</translation>
    </message>
    <message>
        <source>Check the API address of the account and the network connection.</source>
        <translation>Controleer het API-adres van het account en de netwerkverbinding.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: this computer seems to be offline.</source>
        <translation>{service} is niet bereikbaar: deze computer lijkt offline te zijn.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Controleer de netwerkverbinding.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: {host} does not accept the connection.</source>
        <translation>{service} is niet bereikbaar: {host} accepteert de verbinding niet.</translation>
    </message>
    <message>
        <source>Check the API address of the account, or try again later.</source>
        <translation>Controleer het API-adres van het account of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: there is no network connection to it.</source>
        <translation>{service} is niet bereikbaar: er is geen netwerkverbinding mee.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the certificate of {host} is not accepted, so the connection would not be secure.</source>
        <translation>{service} is niet bereikbaar: het certificaat van {host} wordt niet geaccepteerd, dus de verbinding zou niet veilig zijn.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date. In a company network, ask the administrator for its certificate.</source>
        <translation>Controleer het adres en de datum van deze computer. Vraag in een bedrijfsnetwerk de beheerder om het certificaat.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: {host} does not offer a secure connection.</source>
        <translation>{service} is niet bereikbaar: {host} biedt geen veilige verbinding.</translation>
    </message>
    <message>
        <source>The key of this account has characters that cannot be sent to {service}.</source>
        <translation>De sleutel van dit account bevat tekens die niet naar {service} kunnen worden gestuurd.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line breaks.</source>
        <translation>Kopieer de sleutel opnieuw, zonder spaties of regeleinden.</translation>
    </message>
    <message>
        <source>Sendsight could not listen for the browser&apos;s answer.</source>
        <translation>Sendsight kon het antwoord van de browser niet opvangen.</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on.</source>
        <translation>Plak het adres waar de browser is uitgekomen.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser in time.</source>
        <translation>Het inloggen is in de browser niet op tijd afgerond.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Begin opnieuw met inloggen.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Het inloggen is afgebroken.</translation>
    </message>
    <message>
        <source>No sign-in is under way.</source>
        <translation>Er is geen inlogpoging bezig.</translation>
    </message>
    <message>
        <source>{service} does not offer signing in by code.</source>
        <translation>{service} biedt geen inloggen met een code.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Log in via de browser.</translation>
    </message>
    <message>
        <source>{service} did not accept the sign-in.</source>
        <translation>{service} heeft de login niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Check the login address of the account, then sign in again.</source>
        <translation>Controleer het inlogadres van het account en log opnieuw in.</translation>
    </message>
    <message>
        <source>{service} answered the sign-in without a code to show.</source>
        <translation>{service} beantwoordde de inlogpoging zonder een code om te tonen.</translation>
    </message>
    <message>
        <source>Try again later, or sign in with the browser.</source>
        <translation>Probeer het later opnieuw, of log in via de browser.</translation>
    </message>
    <message>
        <source>The redirect address of this account does not lead to this computer.</source>
        <translation>Het omleidingsadres van dit account leidt niet naar deze computer.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program, so the browser cannot hand over its answer. Copy the address that the browser ends on and paste it here.</source>
        <translation>Poort {port} van deze computer is in gebruik door een ander programma, dus de browser kan zijn antwoord niet doorgeven. Kopieer het adres waar de browser uitkomt en plak het hier.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier is niets.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Sendsight waits for. Start the sign-in again in Sendsight.</source>
        <translation>Deze pagina hoort niet bij de inlogpoging waar Sendsight op wacht. Begin in Sendsight opnieuw met inloggen.</translation>
    </message>
    <message>
        <source>{service} has answered. You can close this page and go back to Sendsight.</source>
        <translation>{service} heeft geantwoord. U kunt deze pagina sluiten en teruggaan naar Sendsight.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Go back to Sendsight to start it again.</source>
        <translation>Het inloggen is niet voltooid. Ga terug naar Sendsight om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, such as de; a screen reader goes by it</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>The sign-in to {service} has ended.</source>
        <translation>De login bij {service} is verlopen.</translation>
    </message>
    <message>
        <source>Sign in again under Edit account.</source>
        <translation>Log opnieuw in via “Account bewerken”.</translation>
    </message>
    <message>
        <source>Paste the whole address that the browser ended on, or start the sign-in again.</source>
        <translation>Plak het hele adres waar de browser is uitgekomen, of begin opnieuw met inloggen.</translation>
    </message>
    <message>
        <source>Choose the other way to sign in.</source>
        <translation>Kies de andere manier van inloggen.</translation>
    </message>
    <message>
        <source>Choose the other way, or change the app&apos;s sign-in type at the provider.</source>
        <translation>Kies de andere manier, of wijzig het inlogtype van de app bij de provider.</translation>
    </message>
    <message>
        <source>Start it again; if it stays, report the details.</source>
        <translation>Begin opnieuw; blijft het zo, meld dan de details.</translation>
    </message>
    <message>
        <source>{service} did not accept the code: it was used before or is too old.</source>
        <translation>{service} heeft de code niet geaccepteerd: die is al gebruikt of te oud.</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that was started.</source>
        <translation>Dit adres hoort niet bij de gestarte inlogpoging.</translation>
    </message>
    <message>
        <source>This client id may not be used for this way of signing in.</source>
        <translation>Deze client-ID mag niet voor deze manier van inloggen worden gebruikt.</translation>
    </message>
    <message>
        <source>{service} does not offer this way of signing in.</source>
        <translation>{service} biedt deze manier van inloggen niet aan.</translation>
    </message>
    <message>
        <source>{service} does not grant the rights that Sendsight asks for.</source>
        <translation>{service} verleent niet de rechten waar Sendsight om vraagt.</translation>
    </message>
    <message>
        <source>Check the app&apos;s rights at the provider.</source>
        <translation>Controleer de rechten van de app bij de provider.</translation>
    </message>
    <message>
        <source>The sign-in to {service} was declined.</source>
        <translation>De login bij {service} is geweigerd.</translation>
    </message>
    <message>
        <source>Start it again and allow access.</source>
        <translation>Begin opnieuw en sta toegang toe.</translation>
    </message>
    <message>
        <source>The code was not confirmed in time.</source>
        <translation>De code is niet op tijd bevestigd.</translation>
    </message>
    <message>
        <source>There is no sign-in code in this address.</source>
        <translation>Dit adres bevat geen inlogcode.</translation>
    </message>
    <message>
        <source>{service} does not know this client id.</source>
        <translation>{service} kent deze client-ID niet.</translation>
    </message>
    <message>
        <source>Copy the client id (API key) from the provider&apos;s developer page again.</source>
        <translation>Kopieer de client-ID (API-sleutel) opnieuw van de ontwikkelaarspagina van de provider.</translation>
    </message>
    <message>
        <source>The sign-in of {service} has a fault at the moment.</source>
        <translation>De inlogdienst van {service} heeft op dit moment een storing.</translation>
    </message>
    <message>
        <source>The sign-in of {service} is busy at the moment.</source>
        <translation>De inlogdienst van {service} is op dit moment bezet.</translation>
    </message>
    <message>
        <source>{service} answered the sign-in without a token.</source>
        <translation>{service} beantwoordde de inlogpoging zonder token.</translation>
    </message>
    <message>
        <source>Start it again; if it stays, report it.</source>
        <translation>Begin opnieuw; blijft het zo, meld het dan.</translation>
    </message>
    <message>
        <source>Another Sendsight is renewing the same sign-in and has not finished.</source>
        <translation>Een ander Sendsight-venster vernieuwt dezelfde login en is nog niet klaar.</translation>
    </message>
    <message>
        <source>Close it, or try again in a minute.</source>
        <translation>Sluit het, of probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>{service} is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Controleer de netwerkverbinding of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>A sign-in page of the network may be in between: open any web page in the browser, then try again. If it stays, check the API address of the account.</source>
        <translation>Mogelijk zit er een inlogpagina van het netwerk tussen: open een willekeurige webpagina in de browser en probeer het opnieuw. Blijft het zo, controleer dan het API-adres van het account.</translation>
    </message>
    <message>
        <source>{service} did not accept the sign-in of this account.</source>
        <translation>{service} heeft de login van dit account niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Edit the account, or check it at the provider.</source>
        <translation>Bewerk het account, of controleer het bij de provider.</translation>
    </message>
    <message>
        <source>{service} does not allow this account to read that.</source>
        <translation>{service} laat dit account dat niet lezen.</translation>
    </message>
    <message>
        <source>Check the rights of the key at the provider.</source>
        <translation>Controleer de rechten van de sleutel bij de provider.</translation>
    </message>
    <message>
        <source>{service} does not know what was asked for.</source>
        <translation>{service} kent het gevraagde niet.</translation>
    </message>
    <message>
        <source>{service} has a fault at the moment.</source>
        <translation>{service} heeft op dit moment een storing.</translation>
    </message>
    <message>
        <source>Stored data is still shown. Try again later.</source>
        <translation>De opgeslagen gegevens blijven zichtbaar. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>{service} sent a web page instead of data.</source>
        <translation>{service} stuurde een webpagina in plaats van gegevens.</translation>
    </message>
    <message>
        <source>{service} sent Sendsight to another address.</source>
        <translation>{service} stuurde Sendsight naar een ander adres.</translation>
    </message>
    <message>
        <source>It was not followed and nothing was sent there.</source>
        <translation>Sendsight is er niet heen gegaan en heeft er niets naartoe gestuurd.</translation>
    </message>
    <message>
        <source>{service} did not accept the request.</source>
        <translation>{service} heeft het verzoek niet geaccepteerd.</translation>
    </message>
    <message>
        <source>ClickSend reports no such figure for an SMS campaign.</source>
        <translation>ClickSend meldt dit cijfer niet voor een sms-campagne.</translation>
    </message>
    <message>
        <source>ClickSend does not report this by campaign. Sendsight estimates it from the message history where that fits, and shows it apart.</source>
        <translation>ClickSend meldt dit niet per campagne. Sendsight schat het uit de berichtgeschiedenis waar dat kan, en toont het apart.</translation>
    </message>
    <message>
        <source>ClickSend does not let this account read e-mail campaigns.</source>
        <translation>ClickSend laat dit account geen e-mailcampagnes lezen.</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>campagnes</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>API-gebruikersnaam</translation>
    </message>
    <message>
        <source>Shown in the dashboard under API Credentials.</source>
        <translation>Te vinden in het dashboard onder API Credentials.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Shown beside the API username. Each sub-account has its own pair.</source>
        <translation>Staat naast de API-gebruikersnaam. Elk subaccount heeft een eigen paar.</translation>
    </message>
    <message>
        <source>A text message cannot report that it was opened.</source>
        <translation>Een sms-bericht kan niet melden dat het is geopend.</translation>
    </message>
    <message>
        <source>ClickSend tells how many people clicked; all clicks only in newer figures.</source>
        <translation>ClickSend meldt hoeveel personen klikten; alle klikken alleen in nieuwere cijfers.</translation>
    </message>
    <message>
        <source>ClickSend reports sends and bounces of e-mail, not deliveries.</source>
        <translation>ClickSend meldt verzendingen en bounces van e-mail, geen afleveringen.</translation>
    </message>
    <message>
        <source>ClickSend does not tell unique from repeated openings.</source>
        <translation>ClickSend onderscheidt unieke en herhaalde openingen niet.</translation>
    </message>
    <message>
        <source>ClickSend does not tell unique from repeated clicks.</source>
        <translation>ClickSend onderscheidt unieke en herhaalde klikken niet.</translation>
    </message>
    <message>
        <source>ClickSend does not report the cost of an e-mail campaign.</source>
        <translation>ClickSend meldt de kosten van een e-mailcampagne niet.</translation>
    </message>
    <message>
        <source>ClickSend does not report the single clicks of e-mail campaigns.</source>
        <translation>ClickSend meldt de afzonderlijke klikken van e-mailcampagnes niet.</translation>
    </message>
    <message>
        <source>ClickSend does not report the links of e-mail campaigns.</source>
        <translation>ClickSend meldt de links van e-mailcampagnes niet.</translation>
    </message>
    <message>
        <source>ClickSend does not report devices or places for e-mail campaigns.</source>
        <translation>ClickSend meldt geen apparaten of plaatsen voor e-mailcampagnes.</translation>
    </message>
    <message>
        <source>In the ClickSend dashboard, choose API Credentials at the top right. It shows the API username and the API key; sub-accounts have their own.</source>
        <translation>Kies in het ClickSend-dashboard rechtsboven API Credentials. Daar staan de API-gebruikersnaam en de API-sleutel; subaccounts hebben eigen gegevens.</translation>
    </message>
    <message>
        <source>ClickSend counts each recipient who opened a link once; all clicks are reported only where the newer link statistics answer.</source>
        <translation>ClickSend telt elke ontvanger die een link opende één keer; alle klikken worden alleen gemeld waar de nieuwere linkstatistieken antwoord geven.</translation>
    </message>
    <message>
        <source>A click row stands for one recipient, with a counter and the time of the first opening.</source>
        <translation>Een klikrij staat voor één ontvanger, met een teller en het tijdstip van de eerste opening.</translation>
    </message>
    <message>
        <source>An SMS campaign has one short link.</source>
        <translation>Een sms-campagne heeft één korte link.</translation>
    </message>
    <message>
        <source>Of e-mail campaigns ClickSend tells neither when nor on which link someone clicked.</source>
        <translation>Van e-mailcampagnes meldt ClickSend niet wanneer en ook niet op welke link iemand klikte.</translation>
    </message>
    <message>
        <source>Delivery and cost of an SMS campaign are estimates from the message history, which reaches back about four months.</source>
        <translation>Aflevering en kosten van een sms-campagne zijn schattingen uit de berichtgeschiedenis, die ongeveer vier maanden teruggaat.</translation>
    </message>
    <message>
        <source>This key may read reports.</source>
        <translation>Deze sleutel mag rapporten lezen.</translation>
    </message>
    <message>
        <source>This key may not read reports.</source>
        <translation>Deze sleutel mag geen rapporten lezen.</translation>
    </message>
    <message>
        <source>This key may use SMS.</source>
        <translation>Deze sleutel mag sms gebruiken.</translation>
    </message>
    <message>
        <source>This key may not use SMS.</source>
        <translation>Deze sleutel mag geen sms gebruiken.</translation>
    </message>
    <message>
        <source>This key may use e-mail.</source>
        <translation>Deze sleutel mag e-mail gebruiken.</translation>
    </message>
    <message>
        <source>This key may not use e-mail.</source>
        <translation>Deze sleutel mag geen e-mail gebruiken.</translation>
    </message>
    <message>
        <source>Prices are shown to this key.</source>
        <translation>Deze sleutel mag prijzen zien.</translation>
    </message>
    <message>
        <source>Prices are hidden from this key.</source>
        <translation>Deze sleutel mag geen prijzen zien.</translation>
    </message>
    <message>
        <source>ClickSend accepted the username and the API key.</source>
        <translation>ClickSend heeft de gebruikersnaam en de API-sleutel geaccepteerd.</translation>
    </message>
    <message>
        <source>Account: {account}.</source>
        <translation>Account: {account}.</translation>
    </message>
    <message>
        <source>Time zone: {zone}.</source>
        <translation>Tijdzone: {zone}.</translation>
    </message>
    <message>
        <source>Check the username and the API key, and that the account is active at ClickSend.</source>
        <translation>Controleer de gebruikersnaam en de API-sleutel, en of het account bij ClickSend actief is.</translation>
    </message>
    <message>
        <source>{service} does not let this account read that.</source>
        <translation>{service} laat dit account dat niet lezen.</translation>
    </message>
    <message>
        <source>The account may be suspended, or its key may lack the right. Check both at ClickSend.</source>
        <translation>Het account is mogelijk geblokkeerd, of de sleutel mist het recht. Controleer beide bij ClickSend.</translation>
    </message>
    <message>
        <source>Report it with the details.</source>
        <translation>Meld het met de details.</translation>
    </message>
    <message>
        <source>{service}&apos;s list of pages does not come to an end.</source>
        <translation>De lijst met pagina’s van {service} komt niet tot een einde.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again later.</source>
        <translation>Wat al binnen was, blijft bewaard. Vernieuw later opnieuw.</translation>
    </message>
    <message>
        <source>Counted in ClickSend&apos;s message history: {found} messages to the same list from the same sender within 48 hours of the send; the campaign has {total}.</source>
        <translation>Geteld in de berichtgeschiedenis van ClickSend: {found} berichten aan dezelfde lijst van dezelfde afzender binnen 48 uur na de verzending; de campagne heeft er {total}.</translation>
    </message>
    <message>
        <source>campaigns under another id</source>
        <translation>campagnes onder een andere ID</translation>
    </message>
    <message>
        <source>link counts</source>
        <translation>linkaantallen</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>ontvangers</translation>
    </message>
    <message>
        <source>browser breakdowns</source>
        <translation>browseruitsplitsingen</translation>
    </message>
    <message>
        <source>browser breakdown entries</source>
        <translation>regels van browseruitsplitsingen</translation>
    </message>
    <message>
        <source>os breakdowns</source>
        <translation>OS-uitsplitsingen</translation>
    </message>
    <message>
        <source>os breakdown entries</source>
        <translation>regels van OS-uitsplitsingen</translation>
    </message>
    <message>
        <source>device breakdowns</source>
        <translation>apparaatuitsplitsingen</translation>
    </message>
    <message>
        <source>device breakdown entries</source>
        <translation>regels van apparaatuitsplitsingen</translation>
    </message>
    <message>
        <source>country breakdowns</source>
        <translation>landuitsplitsingen</translation>
    </message>
    <message>
        <source>country breakdown entries</source>
        <translation>regels van landuitsplitsingen</translation>
    </message>
    <message>
        <source>region breakdowns</source>
        <translation>regio-uitsplitsingen</translation>
    </message>
    <message>
        <source>region breakdown entries</source>
        <translation>regels van regio-uitsplitsingen</translation>
    </message>
    <message>
        <source>send times</source>
        <translation>verzendtijden</translation>
    </message>
    <message>
        <source>creation times</source>
        <translation>aanmaaktijden</translation>
    </message>
    <message>
        <source>opening times</source>
        <translation>openingstijden</translation>
    </message>
    <message>
        <source>message totals</source>
        <translation>berichttotalen</translation>
    </message>
    <message>
        <source>opening counts</source>
        <translation>aantallen openingen</translation>
    </message>
    <message>
        <source>click counts</source>
        <translation>aantallen klikken</translation>
    </message>
    <message>
        <source>send counts</source>
        <translation>aantallen verzendingen</translation>
    </message>
    <message>
        <source>names</source>
        <translation>namen</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>teksten</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>afzenders</translation>
    </message>
    <message>
        <source>link addresses</source>
        <translation>linkadressen</translation>
    </message>
    <message>
        <source>list names</source>
        <translation>lijstnamen</translation>
    </message>
    <message>
        <source>states</source>
        <translation>statussen</translation>
    </message>
    <message>
        <source>Some {what} from {service} cannot be read ({n}); they stay unknown.</source>
        <extracomment>&quot;what&quot; is a plural that could not be read, such as &quot;send times&quot; or &quot;link addresses&quot;.</extracomment>
        <translation>Sommige {what} van {service} zijn niet te lezen ({n}); ze blijven onbekend.</translation>
    </message>
    <message>
        <source>values of {field}</source>
        <translation>waarden van {field}</translation>
    </message>
    <message>
        <source>times of {field}</source>
        <translation>tijdstippen van {field}</translation>
    </message>
    <message>
        <source>campaigns without an id</source>
        <translation>campagnes zonder ID</translation>
    </message>
    <message>
        <source>recipients without a contact</source>
        <translation>ontvangers zonder contact</translation>
    </message>
    <message>
        <source>There is no SMS data: Constant Contact does not let this account read SMS campaigns. It may have no SMS plan.</source>
        <translation>Er zijn geen sms-gegevens: Constant Contact laat dit account geen sms-campagnes lezen. Mogelijk heeft het geen sms-abonnement.</translation>
    </message>
    <message>
        <source>The name and time zone of the account cannot be read</source>
        <translation>De naam en tijdzone van het account zijn niet te lezen</translation>
    </message>
    <message>
        <source>Campaign reports can be read</source>
        <translation>Campagnerapporten zijn te lezen</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Ingelogd als {name}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ingelogd</translation>
    </message>
    <message>
        <source>This sign-in belongs to the Constant Contact account {found}, but the stored data to {stored}.</source>
        <translation>Deze login hoort bij het Constant Contact-account {found}, maar de opgeslagen gegevens bij {stored}.</translation>
    </message>
    <message>
        <source>Sign in to the same account, or add the other account beside it.</source>
        <translation>Log in bij hetzelfde account, of voeg het andere account ernaast toe.</translation>
    </message>
    <message>
        <source>Check the rights of the user and of the application at {service}.</source>
        <translation>Controleer de rechten van de gebruiker en van de applicatie bij {service}.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to {service} are used up.</source>
        <translation>De aanroepen van vandaag naar {service} zijn op.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again after 00:00 UTC on {day}.</source>
        <translation>Wat al binnen was, blijft bewaard. Vernieuw opnieuw na 00:00 UTC op {day}.</translation>
    </message>
    <message>
        <source>The sign-in to {service} lacks the right campaign_data, or its application was switched off.</source>
        <translation>De login bij {service} mist het recht campaign_data, of de applicatie is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Sign in again and allow access; if it stays, check the application in the developer portal.</source>
        <translation>Log opnieuw in en sta toegang toe; blijft het zo, controleer dan de applicatie in het ontwikkelaarsportaal.</translation>
    </message>
    <message>
        <source>The user of this {service} sign-in may not see reports: the right {right} is missing.</source>
        <translation>De gebruiker van deze {service}-login mag geen rapporten zien: het recht {right} ontbreekt.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for it, or sign in as another user.</source>
        <translation>Vraag de eigenaar van het account erom, of log in als een andere gebruiker.</translation>
    </message>
    <message>
        <source>The names of e-mail campaigns are missing.</source>
        <translation>De namen van e-mailcampagnes ontbreken.</translation>
    </message>
    <message>
        <source>Some links were clicked in a mailing and in its resend. How many people that were cannot be told; it stays unknown.</source>
        <translation>Op sommige links is in een mailing en in de herhaling ervan geklikt. Hoeveel personen dat waren, is niet te zeggen; het blijft onbekend.</translation>
    </message>
    <message>
        <source>rows of clicks</source>
        <translation>rijen met klikken</translation>
    </message>
    <message>
        <source>rows of optouts</source>
        <translation>rijen met afmeldingen</translation>
    </message>
    <message>
        <source>rows of bounces</source>
        <translation>rijen met bounces</translation>
    </message>
    <message>
        <source>rows of sends</source>
        <translation>rijen met verzendingen</translation>
    </message>
    <message>
        <source>rows of opens</source>
        <translation>rijen met openingen</translation>
    </message>
    <message>
        <source>rows of forwards</source>
        <translation>rijen met doorgestuurde berichten</translation>
    </message>
    <message>
        <source>links</source>
        <translation>links</translation>
    </message>
    <message>
        <source>Constant Contact reports SMS clicks as totals only.</source>
        <translation>Constant Contact meldt sms-klikken alleen als totalen.</translation>
    </message>
    <message>
        <source>Constant Contact does not report what a campaign cost.</source>
        <translation>Constant Contact meldt niet wat een campagne heeft gekost.</translation>
    </message>
    <message>
        <source>API key (client id)</source>
        <translation>API-sleutel (client-ID)</translation>
    </message>
    <message>
        <source>Shown with your application in the developer portal.</source>
        <translation>Staat bij uw applicatie in het ontwikkelaarsportaal.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Only if you have one already. Otherwise sign in.</source>
        <translation>Alleen als u er al een hebt. Log anders in.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Vernieuwingstoken</translation>
    </message>
    <message>
        <source>Read who received and opened</source>
        <translation>Ophalen wie ontving en opende</translation>
    </message>
    <message>
        <source>It takes many of the daily calls; the counts come anyway.</source>
        <translation>Dat kost veel van de dagelijkse aanroepen; de aantallen komen sowieso.</translation>
    </message>
    <message>
        <source>Constant Contact reports sends and bounces of e-mail, not deliveries.</source>
        <translation>Constant Contact meldt verzendingen en bounces van e-mail, geen afleveringen.</translation>
    </message>
    <message>
        <source>Constant Contact counts who clicked in an SMS campaign, not all clicks.</source>
        <translation>Constant Contact telt wie er in een sms-campagne klikte, niet alle klikken.</translation>
    </message>
    <message>
        <source>Constant Contact reports complaints for e-mail only.</source>
        <translation>Constant Contact meldt klachten alleen voor e-mail.</translation>
    </message>
    <message>
        <source>Sign in at developer.constantcontact.com, open My Applications and your application there. It shows the API key. For signing in with the browser, add the redirect address below to the application, letter by letter.</source>
        <translation>Log in op developer.constantcontact.com en open My Applications en daar uw applicatie. Daar staat de API-sleutel. Voeg voor inloggen via de browser het onderstaande omleidingsadres letter voor letter aan de applicatie toe.</translation>
    </message>
    <message>
        <source>Of the links of an e-mail, Constant Contact counts who clicked; of a campaign also all clicks.</source>
        <translation>Van de links van een e-mail telt Constant Contact wie er klikte; van een campagne ook alle klikken.</translation>
    </message>
    <message>
        <source>Constant Contact tells the kind of device, but no browser, system or country.</source>
        <translation>Constant Contact meldt het soort apparaat, maar geen browser, systeem of land.</translation>
    </message>
    <message>
        <source>Openings include those by mail programs that load pictures on their own.</source>
        <translation>In de openingen zitten ook die van mailprogramma’s die zelf afbeeldingen laden.</translation>
    </message>
    <message>
        <source>All accounts of one API key share 10,000 calls a day.</source>
        <translation>Alle accounts met één API-sleutel delen 10.000 aanroepen per dag.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>aantallen</translation>
    </message>
    <message>
        <source>times</source>
        <translation>tijdstippen</translation>
    </message>
    <message>
        <source>Constant Contact has switched this login address off.</source>
        <translation>Constant Contact heeft dit inlogadres uitgeschakeld.</translation>
    </message>
    <message>
        <source>Enter {address} as the login address under Advanced.</source>
        <translation>Voer {address} in als inlogadres onder “Geavanceerd”.</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistieken</translation>
    </message>
    <message>
        <source>The statistics of e-mail campaigns are missing.</source>
        <translation>De statistieken van e-mailcampagnes ontbreken.</translation>
    </message>
    <message>
        <source>Copernica did not accept the API token.</source>
        <translation>Copernica heeft het API-token niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Check the token in Copernica under Configuration, and whether it is limited to other IP addresses or to another API version. Then edit the account.</source>
        <translation>Controleer het token in Copernica onder Configuratie, en of het tot andere IP-adressen of een andere API-versie is beperkt. Bewerk daarna het account.</translation>
    </message>
    <message>
        <source>Copernica does not allow this token to read that.</source>
        <translation>Copernica laat dit token dat niet lezen.</translation>
    </message>
    <message>
        <source>Check the rights of the token in Copernica under Configuration.</source>
        <translation>Controleer de rechten van het token in Copernica onder Configuratie.</translation>
    </message>
    <message>
        <source>Copernica does not offer that to this account.</source>
        <translation>Copernica biedt dit account dat niet aan.</translation>
    </message>
    <message>
        <source>Copernica no longer has what was asked for.</source>
        <translation>Copernica heeft niet meer wat is gevraagd.</translation>
    </message>
    <message>
        <source>Copernica did not accept a request: {answer}.</source>
        <translation>Copernica heeft een verzoek niet geaccepteerd: {answer}.</translation>
    </message>
    <message>
        <source>Copernica did not accept a request.</source>
        <translation>Copernica heeft een verzoek niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Report it with the details if it stays.</source>
        <translation>Meld het met de details als het zo blijft.</translation>
    </message>
    <message>
        <source>Copernica sent the same page again instead of the next one.</source>
        <translation>Copernica stuurde dezelfde pagina nog eens in plaats van de volgende.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again later; if it stays, report it.</source>
        <translation>Wat al binnen was, blijft bewaard. Vernieuw later opnieuw; blijft het zo, meld het dan.</translation>
    </message>
    <message>
        <source>The clicks of mailing {id} cannot be read.</source>
        <translation>De klikken van mailing {id} zijn niet te lezen.</translation>
    </message>
    <message>
        <source>Copernica counts no clicks in SMS mailings.</source>
        <translation>Copernica telt geen klikken in sms-mailings.</translation>
    </message>
    <message>
        <source>SMS messages are not opened.</source>
        <translation>Sms-berichten worden niet geopend.</translation>
    </message>
    <message>
        <source>Copernica reports opt-outs for e-mail only.</source>
        <translation>Copernica meldt afmeldingen alleen voor e-mail.</translation>
    </message>
    <message>
        <source>Copernica reports complaints for e-mail only.</source>
        <translation>Copernica meldt klachten alleen voor e-mail.</translation>
    </message>
    <message>
        <source>Copernica reports no cost of a mailing.</source>
        <translation>Copernica meldt geen kosten van een mailing.</translation>
    </message>
    <message>
        <source>Copernica reports no links; they are counted from the clicks.</source>
        <translation>Copernica meldt geen links; ze worden uit de klikken geteld.</translation>
    </message>
    <message>
        <source>Copernica reports no breakdowns; they are counted from the clicks.</source>
        <translation>Copernica meldt geen uitsplitsingen; ze worden uit de klikken geteld.</translation>
    </message>
    <message>
        <source>It takes more of the paid API calls; the counts come anyway.</source>
        <translation>Dat kost meer van de betaalde API-aanroepen; de aantallen komen sowieso.</translation>
    </message>
    <message>
        <source>API v4, other host</source>
        <translation>API v4, andere host</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>With API v4 it travels in no address; older versions need it there.</source>
        <translation>Met API v4 staat het in geen enkel adres; oudere versies hebben het daar nodig.</translation>
    </message>
    <message>
        <source>Copernica&apos;s times name no zone. Write it like Europe/Amsterdam.</source>
        <translation>De tijdstippen van Copernica noemen geen zone. Schrijf die als Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Read each open</source>
        <translation>Elke opening ophalen</translation>
    </message>
    <message>
        <source>Read each delivery</source>
        <translation>Elke aflevering ophalen</translation>
    </message>
    <message>
        <source>In Copernica&apos;s Marketing Suite: Configuration, the account, access tokens.</source>
        <translation>In de Marketing Suite van Copernica: Configuratie, het account, toegangstokens.</translation>
    </message>
    <message>
        <source>Copernica charges for API calls beyond the contract; Sendsight counts them.</source>
        <translation>Copernica rekent API-aanroepen boven het contract; Sendsight telt ze.</translation>
    </message>
    <message>
        <source>Links, devices and countries are counted from the clicks.</source>
        <translation>Links, apparaten en landen worden uit de klikken geteld.</translation>
    </message>
    <message>
        <source>Times name no zone; they are read in the time zone of the account.</source>
        <translation>Tijdstippen noemen geen zone; ze worden in de tijdzone van het account gelezen.</translation>
    </message>
    <message>
        <source>SMS mailings have no clicks.</source>
        <translation>Sms-mailings hebben geen klikken.</translation>
    </message>
    <message>
        <source>A mailing has no name of its own; its subject stands for it.</source>
        <translation>Een mailing heeft geen eigen naam; het onderwerp staat ervoor in de plaats.</translation>
    </message>
    <message>
        <source>There is no Copernica sign-in at the login address of this account.</source>
        <translation>Op het inlogadres van dit account is geen Copernica-login.</translation>
    </message>
    <message>
        <source>Check the login address.</source>
        <translation>Controleer het inlogadres.</translation>
    </message>
    <message>
        <source>Copernica&apos;s sign-in sent an answer that Sendsight cannot read.</source>
        <translation>De inlogdienst van Copernica stuurde een antwoord dat Sendsight niet kan lezen.</translation>
    </message>
    <message>
        <source>Check the login address of the account.</source>
        <translation>Controleer het inlogadres van het account.</translation>
    </message>
    <message>
        <source>Copernica gave no figures of one mailing.</source>
        <translation>Copernica gaf geen cijfers van één mailing.</translation>
    </message>
    <message>
        <source>Copernica gave no figures of {n} mailings.</source>
        <translation>Copernica gaf geen cijfers van {n} mailings.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold a time that cannot be read; it is kept as text.</source>
        <translation>In {what} van Copernica staat een tijdstip dat niet te lezen is; het wordt als tekst bewaard.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold {n} times that cannot be read; they are kept as text.</source>
        <translation>In {what} van Copernica staan {n} tijdstippen die niet te lezen zijn; ze worden als tekst bewaard.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold a row without an id; it is left out.</source>
        <translation>In {what} van Copernica staat een rij zonder ID; die is weggelaten.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold {n} rows without an id; they are left out.</source>
        <translation>In {what} van Copernica staan {n} rijen zonder ID; die zijn weggelaten.</translation>
    </message>
    <message>
        <source>Copernica offers no drag and drop mailings to this account.</source>
        <translation>Copernica biedt dit account geen drag-and-dropmailings aan.</translation>
    </message>
    <message>
        <source>Copernica offers no HTML mailings to this account.</source>
        <translation>Copernica biedt dit account geen HTML-mailings aan.</translation>
    </message>
    <message>
        <source>Copernica offers no SMS mailings to this account.</source>
        <translation>Copernica biedt dit account geen sms-mailings aan.</translation>
    </message>
    <message>
        <source>Copernica offers this account neither e-mail nor SMS mailings.</source>
        <translation>Copernica biedt dit account geen e-mail- of sms-mailings aan.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>Er is geen tijdzone met de naam {zone}.</translation>
    </message>
    <message>
        <source>Edit the account and write it like {example}.</source>
        <translation>Bewerk het account en schrijf de tijdzone als {example}.</translation>
    </message>
    <message>
        <source>drag and drop mailings</source>
        <translation>drag-and-dropmailings</translation>
    </message>
    <message>
        <source>HTML mailings</source>
        <translation>HTML-mailings</translation>
    </message>
    <message>
        <source>SMS mailings</source>
        <translation>sms-mailings</translation>
    </message>
    <message>
        <source>Drag and drop mailings</source>
        <translation>Drag-and-dropmailings</translation>
    </message>
    <message>
        <source>clicks of drag and drop mailings</source>
        <translation>klikken van drag-and-dropmailings</translation>
    </message>
    <message>
        <source>errors of drag and drop mailings</source>
        <translation>fouten van drag-and-dropmailings</translation>
    </message>
    <message>
        <source>abuses of drag and drop mailings</source>
        <translation>klachten van drag-and-dropmailings</translation>
    </message>
    <message>
        <source>unsubscribes of drag and drop mailings</source>
        <translation>afmeldingen van drag-and-dropmailings</translation>
    </message>
    <message>
        <source>impressions of drag and drop mailings</source>
        <translation>impressies van drag-and-dropmailings</translation>
    </message>
    <message>
        <source>deliveries of drag and drop mailings</source>
        <translation>afleveringen van drag-and-dropmailings</translation>
    </message>
    <message>
        <source>clicks of HTML mailings</source>
        <translation>klikken van HTML-mailings</translation>
    </message>
    <message>
        <source>errors of HTML mailings</source>
        <translation>fouten van HTML-mailings</translation>
    </message>
    <message>
        <source>abuses of HTML mailings</source>
        <translation>klachten van HTML-mailings</translation>
    </message>
    <message>
        <source>unsubscribes of HTML mailings</source>
        <translation>afmeldingen van HTML-mailings</translation>
    </message>
    <message>
        <source>impressions of HTML mailings</source>
        <translation>impressies van HTML-mailings</translation>
    </message>
    <message>
        <source>deliveries of HTML mailings</source>
        <translation>afleveringen van HTML-mailings</translation>
    </message>
    <message>
        <source>{mailings}: not offered to this account</source>
        <translation>{mailings}: niet aangeboden aan dit account</translation>
    </message>
    <message>
        <source>{mailings}: can be read</source>
        <translation>{mailings}: te lezen</translation>
    </message>
    <message>
        <source>{mailings}: {n} found</source>
        <translation>{mailings}: {n} gevonden</translation>
    </message>
    <message>
        <source>This token belongs to the Copernica account {found}, but the stored data to {stored}.</source>
        <translation>Dit token hoort bij het Copernica-account {found}, maar de opgeslagen gegevens bij {stored}.</translation>
    </message>
    <message>
        <source>Enter a token of the same account, or add the other account beside it.</source>
        <translation>Voer een token van hetzelfde account in, of voeg het andere account ernaast toe.</translation>
    </message>
    <message>
        <source>There is no provider called {provider}.</source>
        <translation>Er is geen provider met de naam {provider}.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Kies een van {names}.</translation>
    </message>
    <message>
        <source>Sitecore Send accepted the API key.</source>
        <translation>Sitecore Send heeft de API-sleutel geaccepteerd.</translation>
    </message>
    <message>
        <source>This account has no campaign yet.</source>
        <translation>Dit account heeft nog geen campagne.</translation>
    </message>
    <message>
        <source>Campaigns can be read.</source>
        <translation>Campagnes zijn te lezen.</translation>
    </message>
    <message>
        <source>{n} campaigns can be read.</source>
        <translation>{n} campagnes zijn te lezen.</translation>
    </message>
    <message>
        <source>1 campaign can be read.</source>
        <translation>1 campagne is te lezen.</translation>
    </message>
    <message>
        <source>{service} did not accept the key or this address. It answered: {answer}</source>
        <translation>{service} heeft de sleutel of dit adres niet geaccepteerd. Het antwoord: {answer}</translation>
    </message>
    <message>
        <source>{service} did not accept the key or this address.</source>
        <translation>{service} heeft de sleutel of dit adres niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Copy the key again from More, Settings, API key, and check the API address.</source>
        <translation>Kopieer de sleutel opnieuw via More, Settings, API key en controleer het API-adres.</translation>
    </message>
    <message>
        <source>{service} does not know a campaign, or no longer reports on it.</source>
        <translation>{service} kent een campagne niet, of rapporteert er niet meer over.</translation>
    </message>
    <message>
        <source>{service} answered with an error: {answer}</source>
        <translation>{service} antwoordde met een fout: {answer}</translation>
    </message>
    <message>
        <source>{service} answered with an error: error {code}</source>
        <translation>{service} antwoordde met een fout: fout {code}</translation>
    </message>
    <message>
        <source>Sitecore Send listed no campaign at all. The stored ones are kept as they are.</source>
        <translation>Sitecore Send gaf geen enkele campagne. De opgeslagen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Sitecore Send&apos;s list of clicks changed while it was read.</source>
        <translation>De lijst met klikken van Sitecore Send veranderde tijdens het lezen.</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>landen</translation>
    </message>
    <message>
        <source>Not enough credits</source>
        <translation>Onvoldoende tegoed</translation>
    </message>
    <message>
        <source>Awaiting delivery</source>
        <translation>Wacht op aflevering</translation>
    </message>
    <message>
        <source>Selecting the winner</source>
        <translation>Winnaar wordt gekozen</translation>
    </message>
    <message>
        <source>Subscription expired</source>
        <translation>Abonnement verlopen</translation>
    </message>
    <message>
        <source>Subscription limits exceeded</source>
        <translation>Abonnementslimieten overschreden</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Niet meer in de lijst</translation>
    </message>
    <message>
        <source>Shown under More, Settings, API key. A new key ends the old one.</source>
        <translation>Te vinden onder More, Settings, API key. Een nieuwe sleutel maakt de oude ongeldig.</translation>
    </message>
    <message>
        <source>Read who opened</source>
        <translation>Ophalen wie opende</translation>
    </message>
    <message>
        <source>It takes long, as Sitecore Send allows two such calls a minute; the counts come anyway.</source>
        <translation>Dat duurt lang, want Sitecore Send staat twee van deze aanroepen per minuut toe; de aantallen komen sowieso.</translation>
    </message>
    <message>
        <source>Sitecore Send reports sends and bounces, not deliveries.</source>
        <translation>Sitecore Send meldt verzendingen en bounces, geen afleveringen.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report what a campaign cost.</source>
        <translation>Sitecore Send meldt niet wat een campagne heeft gekost.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report browsers.</source>
        <translation>Sitecore Send meldt geen browsers.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report operating systems.</source>
        <translation>Sitecore Send meldt geen besturingssystemen.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report devices.</source>
        <translation>Sitecore Send meldt geen apparaten.</translation>
    </message>
    <message>
        <source>Sitecore Send reports countries, no regions.</source>
        <translation>Sitecore Send meldt landen, geen regio’s.</translation>
    </message>
    <message>
        <source>In Sitecore Send, open More, Settings, API key, and choose Copy. With a Moosend account, choose the Moosend address under Advanced.</source>
        <translation>Open in Sitecore Send More, Settings, API key en kies Copy. Kies bij een Moosend-account het Moosend-adres onder “Geavanceerd”.</translation>
    </message>
    <message>
        <source>Sitecore Send allows two calls a minute for links, countries and single clicks. The first reading of many campaigns takes hours; the newest come first.</source>
        <translation>Sitecore Send staat twee aanroepen per minuut toe voor links, landen en afzonderlijke klikken. De eerste keer ophalen van veel campagnes duurt uren; de nieuwste komen eerst.</translation>
    </message>
    <message>
        <source>A click row tells who and when, and no link, browser or device.</source>
        <translation>Een klikrij zegt wie en wanneer, en geen link, browser of apparaat.</translation>
    </message>
    <message>
        <source>Countries are counted from opens, some of which mail programs cause on their own.</source>
        <translation>Landen worden uit openingen geteld; sommige daarvan veroorzaken mailprogramma’s zelf.</translation>
    </message>
    <message>
        <source>About three months after a campaign only its totals can still be read.</source>
        <translation>Ongeveer drie maanden na een campagne zijn alleen de totalen nog te lezen.</translation>
    </message>
    <message>
        <source>There is no cost and no account balance.</source>
        <translation>Er zijn geen kosten en er is geen accountsaldo.</translation>
    </message>
    <message>
        <source>planned times</source>
        <translation>geplande tijdstippen</translation>
    </message>
    <message>
        <source>Sendsight made a mistake.</source>
        <translation>Sendsight heeft een fout gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report it with the details.</source>
        <translation>Er is niets verloren gegaan. Meld het met de details.</translation>
    </message>
    <message>
        <source>The workspace is not open yet.</source>
        <translation>De werkruimte is nog niet geopend.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The file {name} is no longer there.</source>
        <translation>Het bestand {name} is er niet meer.</translation>
    </message>
    <message>
        <source>Somebody may have moved it.</source>
        <translation>Mogelijk heeft iemand het verplaatst.</translation>
    </message>
    <message>
        <source>The file {name} cannot be moved.</source>
        <translation>Het bestand {name} kan niet worden verplaatst.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder.</source>
        <translation>Controleer of u in de map ervan mag schrijven.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>een lijst tussen vierkante haken</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>een sectie</translation>
    </message>
    <message>
        <source>{kind} with {n} entries</source>
        <translation>{kind} met {n} elementen</translation>
    </message>
    <message>
        <source>{kind} of at most {n}</source>
        <translation>{kind} van hoogstens {n}</translation>
    </message>
    <message>
        <source>{kind} from {n} up</source>
        <translation>{kind} vanaf {n}</translation>
    </message>
    <message>
        <source>{key} (line {n})</source>
        <translation>{key} (regel {n})</translation>
    </message>
    <message>
        <source>This recipe is of version {version}; this program knows version {known}.</source>
        <translation>Dit sjabloon heeft versie {version}; dit programma kent versie {known}.</translation>
    </message>
    <message>
        <source>Update Sendsight, or save the view anew under another name.</source>
        <translation>Werk Sendsight bij, of sla de weergave opnieuw op onder een andere naam.</translation>
    </message>
    <message>
        <source>{file} is a workspace, not a recipe.</source>
        <translation>{file} is een werkruimte, geen sjabloon.</translation>
    </message>
    <message>
        <source>Start Sendsight with it to open it, or choose a recipe.</source>
        <translation>Start Sendsight ermee om die te openen, of kies een sjabloon.</translation>
    </message>
    <message>
        <source>{file} is no recipe of Sendsight: it holds nothing that a recipe has.</source>
        <translation>{file} is geen sjabloon van Sendsight: het bevat niets wat een sjabloon heeft.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>In {file}, {key} has to be a whole number from 1 up.</source>
        <translation>In {file} moet {key} een geheel getal vanaf 1 zijn.</translation>
    </message>
    <message>
        <source>Write version = {n}.</source>
        <translation>Schrijf version = {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recipe, see line {n}.</source>
        <translation>{file} is niet als sjabloon te lezen, zie regel {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recipe.</source>
        <translation>{file} is niet als sjabloon te lezen.</translation>
    </message>
    <message>
        <source>Mend it in a text editor, or save the view anew.</source>
        <translation>Herstel het in een teksteditor, of sla de weergave opnieuw op.</translation>
    </message>
    <message>
        <source>Write one of {names}.</source>
        <translation>Schrijf een van {names}.</translation>
    </message>
    <message>
        <source>Mend that line in a text editor.</source>
        <translation>Herstel die regel in een teksteditor.</translation>
    </message>
    <message>
        <source>In {file}, a value has to be {kind}.</source>
        <translation>In {file} moet een waarde {kind} zijn.</translation>
    </message>
    <message>
        <source>In {file}, a value is not known.</source>
        <translation>In {file} is een waarde niet bekend.</translation>
    </message>
    <message>
        <source>In {file}, {key} has a value that is not known.</source>
        <translation>In {file} heeft {key} een waarde die niet bekend is.</translation>
    </message>
    <message>
        <source>In {file}, {key} has an entry that has to be {kind}.</source>
        <translation>In {file} heeft {key} een element dat {kind} moet zijn.</translation>
    </message>
    <message>
        <source>In {file}, {key} has to be {kind}.</source>
        <translation>In {file} moet {key} {kind} zijn.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} of {other}</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>Er is geen sjabloon {name}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Controleer de naam.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} is geen bestand.</translation>
    </message>
    <message>
        <source>Choose a recipe file.</source>
        <translation>Kies een sjabloonbestand.</translation>
    </message>
    <message>
        <source>The recipe {name} may not be read.</source>
        <translation>Het sjabloon {name} mag niet worden gelezen.</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it.</source>
        <translation>Sta lezen toe, of kopieer het.</translation>
    </message>
    <message>
        <source>The recipe {name} could not be read.</source>
        <translation>Het sjabloon {name} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Per uur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>{name} is the workspace that is open. A recipe is another file.</source>
        <translation>{name} is de werkruimte die open is. Een sjabloon is een ander bestand.</translation>
    </message>
    <message>
        <source>It cannot be told, since this program does not know its figure.</source>
        <translation>Dat is niet te zeggen, want dit programma kent het kengetal niet.</translation>
    </message>
    <message>
        <source>It cannot be told, since no campaign of its kind was sent in the last {n} days.</source>
        <translation>Dat is niet te zeggen, want in de laatste {n} dagen is geen campagne van deze soort verzonden.</translation>
    </message>
    <message>
        <source>of {n} it is not known</source>
        <translation>van {n} is het niet bekend</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns meet at least {line}</source>
        <translation>{k} van {n} campagnes halen minstens {line}</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns meet at most {line}</source>
        <translation>{k} van {n} campagnes blijven op hoogstens {line}</translation>
    </message>
    <message>
        <source>not {names} and {n} more</source>
        <translation>niet {names} en nog {n}</translation>
    </message>
    <message>
        <source>not {names}</source>
        <translation>niet {names}</translation>
    </message>
    <message>
        <source>It cannot be told, since people are never added up over campaigns; look at each campaign.</source>
        <translation>Dat is niet te zeggen, want personen worden nooit over campagnes opgeteld; bekijk elke campagne apart.</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have no figure for it</source>
        <translation>{k} van {n} campagnes hebben er geen cijfer voor</translation>
    </message>
    <message>
        <source>{figure} is {value}, the line is at least {line}</source>
        <translation>{figure} is {value}, de grens is minstens {line}</translation>
    </message>
    <message>
        <source>{figure} is {value}, the line is at most {line}</source>
        <translation>{figure} is {value}, de grens is hoogstens {line}</translation>
    </message>
    <message>
        <source>Met: {goal}.</source>
        <translation>Gehaald: {goal}.</translation>
    </message>
    <message>
        <source>Missed: {goal}.</source>
        <translation>Gemist: {goal}.</translation>
    </message>
    <message>
        <source>It cannot be told, since no campaign has a figure for it ({figure}).</source>
        <translation>Dat is niet te zeggen, want geen campagne heeft er een cijfer voor ({figure}).</translation>
    </message>
    <message>
        <source>Not known: {goal}.</source>
        <translation>Niet bekend: {goal}.</translation>
    </message>
    <message>
        <source>The recipe&apos;s file name has {place}, which stands for nothing.</source>
        <translation>De bestandsnaam van het sjabloon bevat {place}, dat nergens voor staat.</translation>
    </message>
    <message>
        <source>Use {places}.</source>
        <translation>Gebruik {places}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>De map {folder} bestaat niet.</translation>
    </message>
    <message>
        <source>Choose another folder in the recipe.</source>
        <translation>Kies een andere map in het sjabloon.</translation>
    </message>
    <message>
        <source>This computer cannot make PDF files and pictures: the window&apos;s parts are not here.</source>
        <translation>Deze computer kan geen PDF-bestanden en afbeeldingen maken: de onderdelen van het venster ontbreken hier.</translation>
    </message>
    <message>
        <source>Install Sendsight with its window, or choose csv, xlsx or zip in the recipe.</source>
        <translation>Installeer Sendsight met het venster, of kies csv, xlsx of zip in het sjabloon.</translation>
    </message>
    <message>
        <source>{file} is too large for a recipe.</source>
        <translation>{file} is te groot voor een sjabloon.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it is not text in UTF-8.</source>
        <translation>{file} is geen sjabloon: het is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>the recipe</source>
        <translation>het sjabloon</translation>
    </message>
    <message>
        <source>In {file}, {key} is no colour.</source>
        <translation>In {file} is {key} geen kleur.</translation>
    </message>
    <message>
        <source>Write it like #0B5D4E, or leave it out.</source>
        <translation>Schrijf die als #0B5D4E, of laat die weg.</translation>
    </message>
    <message>
        <source>In {file}, {key} is no time zone that is known.</source>
        <translation>In {file} is {key} geen bekende tijdzone.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam, or leave it out.</source>
        <translation>Schrijf die als Europe/Amsterdam, of laat die weg.</translation>
    </message>
    <message>
        <source>In {file}, {key} is wrong: {why}</source>
        <translation>In {file} klopt {key} niet: {why}</translation>
    </message>
    <message>
        <source>This program does not know {key} of the recipe; it is left as it is.</source>
        <translation>Dit programma kent {key} van het sjabloon niet; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>There are no rows: nothing in the workspace fits the recipe.</source>
        <translation>Er zijn geen rijen: niets in de werkruimte past bij het sjabloon.</translation>
    </message>
    <message>
        <source>The file is written, but not in the list of exports.</source>
        <translation>Het bestand is geschreven, maar staat niet in de lijst met exports.</translation>
    </message>
    <message>
        <source>There is no goal called {name}; it is not checked.</source>
        <translation>Er is geen doel met de naam {name}; het wordt niet gecontroleerd.</translation>
    </message>
    <message>
        <source>This workspace has no account called {names}.</source>
        <translation>Deze werkruimte heeft geen account met de naam {names}.</translation>
    </message>
    <message>
        <source>Change the recipe&apos;s accounts, or choose another workspace.</source>
        <translation>Wijzig de accounts van het sjabloon, of kies een andere werkruimte.</translation>
    </message>
    <message>
        <source>This workspace has no account called {names}; it is left out.</source>
        <translation>Deze werkruimte heeft geen account met de naam {names}; het is weggelaten.</translation>
    </message>
    <message>
        <source>There is no channel {word}; no row has it.</source>
        <translation>Er is geen kanaal {word}; geen rij heeft het.</translation>
    </message>
    <message>
        <source>There is no status {word}; no row has it.</source>
        <translation>Er is geen status {word}; geen rij heeft die.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Noemer</translation>
    </message>
    <message>
        <source>Campaigns with it</source>
        <translation>Campagnes ermee</translation>
    </message>
    <message>
        <source>Campaigns without it</source>
        <translation>Campagnes zonder</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>The report {report} has no column {column}; it is left out.</source>
        <translation>Het rapport {report} heeft geen kolom {column}; die is weggelaten.</translation>
    </message>
    <message>
        <source>None of the recipe&apos;s columns is there, so all are shown.</source>
        <translation>Geen van de kolommen van het sjabloon is er, dus alle worden getoond.</translation>
    </message>
    <message>
        <source>{table} has more than {n} rows, so they are in the report&apos;s own order.</source>
        <translation>{table} heeft meer dan {n} rijen, dus ze staan in de volgorde van het rapport zelf.</translation>
    </message>
    <message>
        <source>Winner (provider)</source>
        <translation>Winnaar (provider)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Wat erbij hoort</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>One row a campaign with its counters; under lenses also human clicks, rates and what is missing.</source>
        <translation>Eén rij per campagne met de tellers; met telwijzen ook echte klikken, ratio’s en wat ontbreekt.</translation>
    </message>
    <message>
        <source>One row a link of a campaign. Clickers of several links are never added.</source>
        <translation>Eén rij per link van een campagne. Klikkers van meerdere links worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>Devices, systems, browsers and countries of each campaign; `source` tells who counted.</source>
        <translation>Apparaten, systemen, browsers en landen van elke campagne; `source` zegt wie heeft geteld.</translation>
    </message>
    <message>
        <source>The click log by time; under lenses with the verdict on each click.</source>
        <translation>Het kliklog op tijdstip; met telwijzen ook het oordeel over elke klik.</translation>
    </message>
    <message>
        <source>Landing pages</source>
        <translation>Landingspagina’s</translation>
    </message>
    <message>
        <source>One row a page, whichever campaigns, channels and providers led there. Addresses that differ only in tags and spelling are one page.</source>
        <translation>Eén rij per pagina, ongeacht welke campagnes, kanalen en providers erheen leidden. Adressen die alleen in tags en spelling verschillen, zijn één pagina.</translation>
    </message>
    <message>
        <source>One row a registrable domain (example.co.uk), over all campaigns.</source>
        <translation>Eén rij per registreerbaar domein (example.co.uk), over alle campagnes.</translation>
    </message>
    <message>
        <source>UTM values</source>
        <translation>UTM-waarden</translation>
    </message>
    <message>
        <source>For each of the five UTM parameters a row a value, over all campaigns.</source>
        <translation>Voor elk van de vijf UTM-parameters één rij per waarde, over alle campagnes.</translation>
    </message>
    <message>
        <source>Clicks by day</source>
        <translation>Klikken per dag</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks day by day, from its first to its last click.</source>
        <translation>De klikken van elke campagne per dag, van de eerste tot de laatste klik.</translation>
    </message>
    <message>
        <source>Clicks by hour</source>
        <translation>Klikken per uur</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks hour by hour, from its first to its last click.</source>
        <translation>De klikken van elke campagne per uur, van de eerste tot de laatste klik.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
    <message>
        <source>All clicks together by weekday and hour.</source>
        <translation>Alle klikken samen per weekdag en uur.</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks hour by hour since its send, how many had come by then, and their share.</source>
        <translation>De klikken van elke campagne per uur sinds de verzending, hoeveel er toen al waren, en hun aandeel.</translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation>Vergeleken campagnes</translation>
    </message>
    <message>
        <source>Each campaign&apos;s click rate against that of the newest one that has one: the difference in points, its interval, and whether it may be chance. Campaigns sent on different days tell no winner.</source>
        <translation>De klikratio van elke campagne tegenover die van de nieuwste die er een heeft: het verschil in procentpunten, het interval ervan, en of het toeval kan zijn. Campagnes die op verschillende dagen zijn verzonden, leveren geen winnaar op.</translation>
    </message>
    <message>
        <source>How soon clicks came</source>
        <translation>Hoe snel klikken kwamen</translation>
    </message>
    <message>
        <source>When half and 90 % of the clicks seen so far had come, the half-life after the busiest ten minutes, and when people clicked first. Provisional until seven days after the send.</source>
        <translation>Wanneer de helft en 90&#xa0;% van de klikken tot nu toe er waren, de halveringstijd na de drukste tien minuten, en wanneer personen voor het eerst klikten. Voorlopig tot zeven dagen na de verzending.</translation>
    </message>
    <message>
        <source>One row a person and account. Without personal data a person is an id or a hash.</source>
        <translation>Eén rij per persoon en account. Zonder persoonsgegevens is een persoon een ID of een hash.</translation>
    </message>
    <message>
        <source>Campaigns put together by own tag, name or utm_campaign. Counts are added, people never, and a rate is sum over sum. A campaign may be in several promotions.</source>
        <translation>Campagnes gegroepeerd op eigen label, naam of utm_campaign. Aantallen worden opgeteld, personen nooit, en een ratio is som gedeeld door som. Een campagne kan in meerdere promoties zitten.</translation>
    </message>
    <message>
        <source>Period against the one before</source>
        <translation>Periode tegenover die ervoor</translation>
    </message>
    <message>
        <source>What was sent in a period against equally many days with the same weekdays before. Newer campaigns have had less time to be clicked.</source>
        <translation>Wat in een periode is verzonden tegenover evenveel dagen met dezelfde weekdagen ervoor. Nieuwere campagnes hebben minder tijd gehad voor klikken.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Groei</translation>
    </message>
    <message>
        <source>Each campaign&apos;s counters each time they had changed.</source>
        <translation>De tellers van elke campagne, telkens wanneer ze waren veranderd.</translation>
    </message>
    <message>
        <source>Quality of the click log</source>
        <translation>Kwaliteit van het kliklog</translation>
    </message>
    <message>
        <source>What each rule flagged, what click rows lack, and what cannot be checked.</source>
        <translation>Wat elke regel heeft gemarkeerd, wat klikrijen missen en wat niet te controleren is.</translation>
    </message>
    <message>
        <source>A/B versions</source>
        <translation>A/B-versies</translation>
    </message>
    <message>
        <source>The versions of A/B tests with rates, intervals and what can be said of the difference.</source>
        <translation>De versies van A/B-tests met ratio’s, intervallen en wat er over het verschil te zeggen is.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kengetallen</translation>
    </message>
    <message>
        <source>What every figure means, of what it is taken, and how it is added up.</source>
        <translation>Wat elk kengetal betekent, waarvan het wordt genomen en hoe het wordt opgeteld.</translation>
    </message>
    <message>
        <source>There is no report called {name}.</source>
        <translation>Er is geen rapport met de naam {name}.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known.</source>
        <translation>De tijdzone {zone} is niet bekend.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam.</source>
        <translation>Schrijf die als Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Clicks counted</source>
        <translation>Getelde klikken</translation>
    </message>
    <message>
        <source>{title}, from (95 %)</source>
        <translation>{title}, van (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{title}, to (95 %)</source>
        <translation>{title}, tot (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Verzonden op</translation>
    </message>
    <message>
        <source>Clicked at</source>
        <translation>Geklikt op</translation>
    </message>
    <message>
        <source>p, adjusted for several (Holm)</source>
        <translation>p, aangepast voor meerdere (Holm)</translation>
    </message>
    <message>
        <source>more {what} than {base}</source>
        <translation>meer {what} dan {base}</translation>
    </message>
    <message>
        <source>The file has {n} rows; Excel shows only the first {most}. Export a shorter period at a time.</source>
        <translation>Het bestand heeft {n} rijen; Excel toont alleen de eerste {most}. Exporteer een kortere periode per keer.</translation>
    </message>
    <message>
        <source>Some texts are longer than the {n} characters that Excel shows.</source>
        <translation>Sommige teksten zijn langer dan de {n} tekens die Excel toont.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} is een map.</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <translation>Kies een naam voor het bestand.</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Maak die, of kies een andere map.</translation>
    </message>
    <message>
        <source>The file {name} is read-only.</source>
        <translation>Het bestand {name} is alleen-lezen.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another name.</source>
        <translation>Sta schrijven toe, of kies een andere naam.</translation>
    </message>
    <message>
        <source>The file {name} is open in another program.</source>
        <translation>Het bestand {name} is geopend in een ander programma.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Sluit het daar, of kies een andere naam.</translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not written.</source>
        <translation>De schijf is vol, dus {name} is niet geschreven.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Maak ruimte vrij, of kies een andere map.</translation>
    </message>
    <message>
        <source>The folder {folder} does not allow new files.</source>
        <translation>De map {folder} staat geen nieuwe bestanden toe.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Kies een eigen map.</translation>
    </message>
    <message>
        <source>A file cannot have this name.</source>
        <translation>Een bestand kan deze naam niet hebben.</translation>
    </message>
    <message>
        <source>Choose a shorter, plain name.</source>
        <translation>Kies een kortere, eenvoudige naam.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>Het bestand {name} kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Probeer het opnieuw, of kies een andere map.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>Er is al een bestand {name}.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it.</source>
        <translation>Kies een andere naam, of sta vervangen toe.</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(geen adres)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>(no web page)</source>
        <translation>(geen webpagina)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Links counted from the log</source>
        <translation>Links geteld uit het log</translation>
    </message>
    <message>
        <source>Links without known clicks</source>
        <translation>Links zonder bekende klikken</translation>
    </message>
    <message>
        <source>Links not checked</source>
        <translation>Links niet gecontroleerd</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>There is no format called {name}.</source>
        <translation>Er is geen formaat met de naam {name}.</translation>
    </message>
    <message>
        <source>Choose {names} or {last}.</source>
        <translation>Kies {names} of {last}.</translation>
    </message>
    <message>
        <source>{format} is not text.</source>
        <translation>{format} is geen tekst.</translation>
    </message>
    <message>
        <source>Choose csv or json, or write a file.</source>
        <translation>Kies csv of json, of schrijf een bestand.</translation>
    </message>
    <message>
        <source>The file is complete, but the description beside it is missing.</source>
        <translation>Het bestand is compleet, maar de beschrijving ernaast ontbreekt.</translation>
    </message>
    <message>
        <source>{provider} does not report links.</source>
        <translation>{provider} meldt geen links.</translation>
    </message>
    <message>
        <source>{provider} does not report single clicks.</source>
        <translation>{provider} meldt geen afzonderlijke klikken.</translation>
    </message>
    <message>
        <source>{provider} does not report devices or countries.</source>
        <translation>{provider} meldt geen apparaten of landen.</translation>
    </message>
    <message>
        <source>{provider} does not report versions of A/B tests.</source>
        <translation>{provider} meldt geen versies van A/B-tests.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Opgehaald op</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Naam in bestanden</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Optelbaar</translation>
    </message>
    <message>
        <source>Over several campaigns</source>
        <translation>Over meerdere campagnes</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Base now</source>
        <translation>Basis nu</translation>
    </message>
    <message>
        <source>Base before</source>
        <translation>Basis ervoor</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Ratio nu</translation>
    </message>
    <message>
        <source>Rate before</source>
        <translation>Ratio ervoor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Procentpunt</translation>
    </message>
    <message>
        <source>Campaigns left out now</source>
        <translation>Campagnes weggelaten nu</translation>
    </message>
    <message>
        <source>Campaigns left out before</source>
        <translation>Campagnes weggelaten ervoor</translation>
    </message>
    <message>
        <source>Days now</source>
        <translation>Dagen nu</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dagen ervoor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A period without a first day cannot be compared with an earlier one.</source>
        <translation>Een periode zonder eerste dag is niet met een eerdere te vergelijken.</translation>
    </message>
    <message>
        <source>Choose one that begins on a day, such as the last 30 days.</source>
        <translation>Kies er een die op een dag begint, zoals de laatste 30 dagen.</translation>
    </message>
    <message>
        <source>The period cannot be compared: none of its days has been read yet.</source>
        <translation>De periode is niet te vergelijken: geen van de dagen is al opgehaald.</translation>
    </message>
    <message>
        <source>Refresh the accounts, or choose an earlier period.</source>
        <translation>Vernieuw de accounts, of kies een eerdere periode.</translation>
    </message>
    <message>
        <source>The period cannot be compared: none of its days has passed.</source>
        <translation>De periode is niet te vergelijken: geen van de dagen is voorbij.</translation>
    </message>
    <message>
        <source>Choose one that has begun.</source>
        <translation>Kies er een die al is begonnen.</translation>
    </message>
    <message>
        <source>Points, from (95 %)</source>
        <translation>Procentpunt, van (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Points, to (95 %)</source>
        <translation>Procentpunt, tot (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Excel (this computer)</source>
        <translation>Excel (deze computer)</translation>
    </message>
    <message>
        <source>Spreadsheet, international</source>
        <translation>Spreadsheet, internationaal</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Voor programma’s</translation>
    </message>
    <message>
        <source>There is no preset called {name}.</source>
        <translation>Er is geen voorinstelling met de naam {name}.</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gegroepeerd op</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Eerst verzonden</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Laatst verzonden</translation>
    </message>
    <message>
        <source>Left out of rates</source>
        <translation>Weggelaten uit ratio’s</translation>
    </message>
    <message>
        <source>Groups by name need to know which names belong together.</source>
        <translation>Groepen op naam moeten weten welke namen bij elkaar horen.</translation>
    </message>
    <message>
        <source>Give a pattern such as Spring*; several are separated by a semicolon.</source>
        <translation>Geef een patroon zoals Lente*; scheid meerdere met een puntkomma.</translation>
    </message>
    <message>
        <source>{title}: campaigns left out</source>
        <translation>{title}: campagnes weggelaten</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>nog {n}</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}: {names}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Of them automatic</source>
        <translation>Daarvan automatisch</translation>
    </message>
    <message>
        <source>Within five seconds of delivery</source>
        <translation>Binnen vijf seconden na aflevering</translation>
    </message>
    <message>
        <source>Clicks in the log</source>
        <translation>Klikken in het log</translation>
    </message>
    <message>
        <source>Likely automatic</source>
        <translation>Waarschijnlijk automatisch</translation>
    </message>
    <message>
        <source>The human lens leaves them out.</source>
        <translation>De telwijze “Echte klikken” laat ze weg.</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Some sign of a scanner; they count as people&apos;s.</source>
        <translation>Enige aanwijzing voor een scanner; ze tellen als klikken van personen.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Zonder tijdstip</translation>
    </message>
    <message>
        <source>In no day and no hour.</source>
        <translation>In geen dag en geen uur.</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>Zonder link</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Zonder persoon</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Zonder land</translation>
    </message>
    <message>
        <source>Of the clicks whose delivery or send has a time. Above {share}, look for scanners.</source>
        <translation>Van de klikken waarvan de aflevering of verzending een tijdstip heeft. Kijk boven {share} of er scanners zijn.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Their latest clicks are not judged.</source>
        <translation>De laatste klikken zijn niet beoordeeld.</translation>
    </message>
    <message>
        <source>Without a click log</source>
        <translation>Zonder kliklog</translation>
    </message>
    <message>
        <source>Clicks are reported as totals only; they cannot be checked.</source>
        <translation>Klikken worden alleen als totalen gemeld; ze zijn niet te controleren.</translation>
    </message>
    <message>
        <source>no {base}</source>
        <translation>0 {base}</translation>
    </message>
    <message>
        <source>{word} not known</source>
        <translation>{word} niet bekend</translation>
    </message>
    <message>
        <source>{word} not reported</source>
        <translation>{word} niet gemeld</translation>
    </message>
    <message>
        <source>clicks not checked yet</source>
        <translation>klikken nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>no click log</source>
        <translation>geen kliklog</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschreven op</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Version of the column names</source>
        <translation>Versie van de kolomnamen</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Tijdzone van de tijdstippen</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Met persoonsgegevens</translation>
    </message>
    <message>
        <source>Base of rates</source>
        <translation>Basis van ratio’s</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Rijen van</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Refreshed at</source>
        <translation>Vernieuwd op</translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation>Ratio’s van</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Telwijzen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statussen</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Verzonden van</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Verzonden tot</translation>
    </message>
    <message>
        <source>Days in</source>
        <translation>Dagen in</translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation>Gekozen klikken</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Urls</source>
        <translation>URL’s</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Hours zone</source>
        <translation>Tijdzone van uren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Clicked from</source>
        <translation>Geklikt vanaf</translation>
    </message>
    <message>
        <source>Clicked before</source>
        <translation>Geklikt vóór</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Period goes by</source>
        <translation>Periode naar</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>Clicks so far</source>
        <translation>Klikken tot nu toe</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>clicks name no people</source>
        <translation>klikken noemen geen personen</translation>
    </message>
    <message>
        <source>the send time is not known</source>
        <translation>de verzendtijd is niet bekend</translation>
    </message>
    <message>
        <source>no clicks after the busiest ten minutes</source>
        <translation>geen klikken na de drukste tien minuten</translation>
    </message>
    <message>
        <source>No time or zone</source>
        <translation>Geen tijdstip of zone</translation>
    </message>
    <message>
        <source>Days and hours in each recipient&apos;s own zone are there for the week only.</source>
        <translation>Dagen en uren in de eigen tijdzone van elke ontvanger zijn er alleen voor de week.</translation>
    </message>
    <message>
        <source>Choose one time zone.</source>
        <translation>Kies één tijdzone.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>{announced} rows were announced in {name} and {written} written: the data changed in between.</source>
        <translation>Voor {name} zijn {announced} rijen aangekondigd en {written} geschreven: de gegevens zijn tussendoor veranderd.</translation>
    </message>
    <message>
        <source>{announced} rows were announced and {written} written: the data changed in between.</source>
        <translation>Er zijn {announced} rijen aangekondigd en {written} geschreven: de gegevens zijn tussendoor veranderd.</translation>
    </message>
    <message>
        <source>{sheet} has {n} columns; a sheet holds {most}.</source>
        <translation>{sheet} heeft {n} kolommen; een blad heeft plaats voor {most}.</translation>
    </message>
    <message>
        <source>Choose fewer columns, or another format.</source>
        <translation>Kies minder kolommen, of een ander formaat.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Rows in {sheet}</source>
        <translation>Rijen in {sheet}</translation>
    </message>
    <message>
        <source>Columns of {sheet}</source>
        <translation>Kolommen van {sheet}</translation>
    </message>
    <message>
        <source>Texts longer than the {most} characters of a cell end with an ellipsis, and the rest of them is cut off: {n}.</source>
        <translation>Teksten langer dan de {most} tekens van een cel eindigen met een beletselteken; de rest is afgekapt: {n}.</translation>
    </message>
    <message>
        <source>Numbers with more than {digits} digits stand as texts, because Excel would change their last digits: {n}.</source>
        <translation>Getallen met meer dan {digits} cijfers staan er als tekst, omdat Excel de laatste cijfers zou wijzigen: {n}.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the sheet of facts about a workbook</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows below its header: {sheet} has {n} and continues on {others}.</source>
        <translation>Een blad heeft plaats voor {most} rijen onder de kop: {sheet} heeft er {n} en gaat verder op {others}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
    </message>
    <message>
        <source>While a window has the workspace open, that window writes the report.</source>
        <translation>Zolang een venster de werkruimte open heeft, maakt dat venster het rapport.</translation>
    </message>
    <message>
        <source>Nothing was changed. The details have its own words.</source>
        <translation>Er is niets gewijzigd. De details bevatten de eigen woorden ervan.</translation>
    </message>
    <message>
        <source>There is no schedule named {name}.</source>
        <translation>Er is geen planning met de naam {name}.</translation>
    </message>
    <message>
        <source>Look at the list of schedules.</source>
        <translation>Kijk in de lijst met planningen.</translation>
    </message>
    <message>
        <source>Sendsight report {name}, {when}</source>
        <translation>Sendsight-rapport {name}, {when}</translation>
    </message>
    <message>
        <source>The program that runs the report is not given by its whole path.</source>
        <translation>Het programma dat het rapport uitvoert, is niet met het volledige pad opgegeven.</translation>
    </message>
    <message>
        <source>A scheduler does not search for programs; give the path from the root on.</source>
        <translation>Een taakplanner zoekt niet naar programma’s; geef het pad vanaf de hoofdmap.</translation>
    </message>
    <message>
        <source>A file name has characters that the system&apos;s scheduler cannot carry.</source>
        <translation>Een bestandsnaam bevat tekens die de taakplanner van het systeem niet aankan.</translation>
    </message>
    <message>
        <source>Rename the file or folder, without line breaks and other invisible characters.</source>
        <translation>Hernoem het bestand of de map, zonder regeleinden en andere onzichtbare tekens.</translation>
    </message>
    <message>
        <source>The file {file} was not written by Sendsight, or its mark was removed.</source>
        <translation>Het bestand {file} is niet door Sendsight geschreven, of de markering is verwijderd.</translation>
    </message>
    <message>
        <source>Look at it, and move it away if nothing needs it.</source>
        <translation>Bekijk het, en verplaats het als niets het nodig heeft.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written or deleted.</source>
        <translation>Het bestand {file} kan niet worden geschreven of verwijderd.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder and that the disk is not full.</source>
        <translation>Controleer of u in de map mag schrijven en of de schijf niet vol is.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that falls into sleep is made up when the Mac wakes; one that falls into a time when the Mac is switched off is left out.</source>
        <translation>Werkt zolang u bent ingelogd. Wat tijdens de slaapstand was gepland, wordt ingehaald als de Mac ontwaakt; wat was gepland terwijl de Mac uit stond, vervalt.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to load the schedule.</source>
        <translation>De taakplanner van het systeem weigerde de planning te laden.</translation>
    </message>
    <message>
        <source>The Mac&apos;s launchctl does not answer, so Sendsight cannot schedule here. Restart the Mac and try again.</source>
        <translation>De launchctl van de Mac antwoordt niet, dus Sendsight kan hier niets plannen. Herstart de Mac en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You are not signed in at this Mac&apos;s screen, so Sendsight cannot schedule. Sign in there and try again.</source>
        <translation>U bent niet ingelogd op het scherm van deze Mac, dus Sendsight kan niets plannen. Log daar in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to unload the schedule.</source>
        <translation>De taakplanner van het systeem weigerde de planning te verwijderen.</translation>
    </message>
    <message>
        <source>The folder {folder} for the log cannot be made.</source>
        <translation>De map {folder} voor het log kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Controleer of u daar mag schrijven.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that was missed, say because the computer was off, is made up at the next sign-in. What a run says is in the journal: journalctl --user.</source>
        <translation>Werkt zolang u bent ingelogd. Een gemiste uitvoering, bijvoorbeeld omdat de computer uit stond, wordt bij de volgende keer inloggen ingehaald. De uitvoer staat in het journaal: journalctl --user.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to read the new schedule.</source>
        <translation>De taakplanner van het systeem weigerde de nieuwe planning te lezen.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to switch the schedule on.</source>
        <translation>De taakplanner van het systeem weigerde de planning in te schakelen.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to start the schedule.</source>
        <translation>De taakplanner van het systeem weigerde de planning te starten.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to switch the schedule off.</source>
        <translation>De taakplanner van het systeem weigerde de planning uit te schakelen.</translation>
    </message>
    <message>
        <source>This system has no systemd that answers, so Sendsight cannot schedule here. Let another scheduler, such as cron, run the command.</source>
        <translation>Dit systeem heeft geen systemd dat antwoordt, dus Sendsight kan hier niets plannen. Laat een andere planner, zoals cron, de opdracht uitvoeren.</translation>
    </message>
    <message>
        <source>There is no systemd session for you here, so Sendsight cannot schedule. Sign in at the desktop, or run “loginctl enable-linger” once and sign in again.</source>
        <translation>Er is hier geen systemd-sessie voor u, dus Sendsight kan niets plannen. Log in op het bureaublad, of voer één keer “loginctl enable-linger” uit en log opnieuw in.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that was missed, say because the computer was off, is made up afterwards.</source>
        <translation>Werkt zolang u bent ingelogd. Een gemiste uitvoering, bijvoorbeeld omdat de computer uit stond, wordt later ingehaald.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to take the schedule.</source>
        <translation>De taakplanner van het systeem weigerde de planning over te nemen.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to delete the schedule.</source>
        <translation>De taakplanner van het systeem weigerde de planning te verwijderen.</translation>
    </message>
    <message>
        <source>Windows&apos; Task Scheduler does not answer, so Sendsight cannot schedule here. Ask whoever looks after this computer whether you may use it.</source>
        <translation>Taakplanner van Windows antwoordt niet, dus Sendsight kan hier niets plannen. Vraag de beheerder van deze computer of u die mag gebruiken.</translation>
    </message>
    <message>
        <source>The task {name} was not made by Sendsight, or its mark was removed.</source>
        <translation>De taak {name} is niet door Sendsight gemaakt, of de markering is verwijderd.</translation>
    </message>
    <message>
        <source>Look at it in Task Scheduler, and delete it there if nothing needs it.</source>
        <translation>Bekijk die in Taakplanner, en verwijder die daar als niets die nodig heeft.</translation>
    </message>
    <message>
        <source>Windows would replace a part of “{word}” when it runs the report.</source>
        <translation>Windows zou een deel van “{word}” vervangen bij het uitvoeren van het rapport.</translation>
    </message>
    <message>
        <source>Rename the file or folder, without $( and without names between percent signs.</source>
        <translation>Hernoem het bestand of de map, zonder $( en zonder namen tussen procenttekens.</translation>
    </message>
    <message>
        <source>on day {day} of every month at {time}</source>
        <translation>op dag {day} van elke maand om {time}</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>elke dag om {time}</translation>
    </message>
    <message>
        <source>Monday to Friday at {time}</source>
        <translation>maandag tot en met vrijdag om {time}</translation>
    </message>
    <message>
        <source>every {days} at {time}</source>
        <translation>elke {days} om {time}</translation>
    </message>
    <message>
        <source>Sendsight does not know this system&apos;s scheduler. Let it, for example cron, run the command of the report.</source>
        <translation>Sendsight kent de taakplanner van dit systeem niet. Laat die, bijvoorbeeld cron, de opdracht van het rapport uitvoeren.</translation>
    </message>
    <message>
        <source>This account is no longer in the workspace.</source>
        <translation>Dit account staat niet meer in de werkruimte.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Het account heeft geen naam.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geef het een naam.</translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation>Er is al een account met de naam {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>This list of clicks is closed.</source>
        <translation>Deze lijst met klikken is gesloten.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Laad de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The workspace was opened anew.</source>
        <translation>De werkruimte is opnieuw geopend.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Laad de lijst opnieuw.</translation>
    </message>
    <message>
        <source>This workspace is open in another window.</source>
        <translation>Deze werkruimte is in een ander venster geopend.</translation>
    </message>
    <message>
        <source>Close it there, or choose another workspace.</source>
        <translation>Sluit die daar, of kies een andere werkruimte.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Sendsight.</source>
        <translation>Deze werkruimte is geschreven door een nieuwere versie van Sendsight.</translation>
    </message>
    <message>
        <source>Update Sendsight, or choose another workspace. The file was not changed.</source>
        <translation>Werk Sendsight bij, of kies een andere werkruimte. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The file {name} is not a Sendsight workspace.</source>
        <translation>Het bestand {name} is geen Sendsight-werkruimte.</translation>
    </message>
    <message>
        <source>Choose another file. The file was not changed.</source>
        <translation>Kies een ander bestand. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The workspace {name} is damaged and cannot be read.</source>
        <translation>De werkruimte {name} is beschadigd en kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Restore a copy of it, or choose another workspace and refresh.</source>
        <translation>Zet er een kopie van terug, of kies een andere werkruimte en vernieuw.</translation>
    </message>
    <message>
        <source>The workspace {name} is read-only.</source>
        <translation>De werkruimte {name} is alleen-lezen.</translation>
    </message>
    <message>
        <source>Allow writing to the file, or copy it to a folder of your own.</source>
        <translation>Sta schrijven in het bestand toe, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>The folder of the workspace {name} does not allow new files.</source>
        <translation>De map van de werkruimte {name} staat geen nieuwe bestanden toe.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose a workspace in a folder of your own.</source>
        <translation>Sta schrijven in de map toe, of kies een werkruimte in een eigen map.</translation>
    </message>
    <message>
        <source>The workspace {name} cannot be reached.</source>
        <translation>De werkruimte {name} is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check its folder and your rights to it, or choose another workspace.</source>
        <translation>Controleer de map ervan en uw rechten daarop, of kies een andere werkruimte.</translation>
    </message>
    <message>
        <source>The disk is full; what had arrived is kept.</source>
        <translation>De schijf is vol; wat al binnen was, blijft bewaard.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>De werkruimte is gesloten.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Open die opnieuw.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>De zoekopdracht is gestopt.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Hiervoor is niet genoeg geheugen.</translation>
    </message>
    <message>
        <source>Choose a shorter period or fewer campaigns.</source>
        <translation>Kies een kortere periode of minder campagnes.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>De werkruimte kon niet worden gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Try again. If that fails, restart Sendsight.</source>
        <translation>Probeer het opnieuw. Lukt dat niet, start Sendsight dan opnieuw.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a workspace.</source>
        <translation>{name} is een map, geen werkruimte.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
    <message>
        <source>There is no workspace {name} in this folder.</source>
        <translation>In deze map is geen werkruimte {name}.</translation>
    </message>
    <message>
        <source>Check the name, or create a new workspace.</source>
        <translation>Controleer de naam, of maak een nieuwe werkruimte.</translation>
    </message>
    <message>
        <source>The folder of the workspace cannot be created.</source>
        <translation>De map van de werkruimte kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>The person is taken out of the workspace, but the older copy {name} beside it could not be deleted.</source>
        <translation>De persoon is uit de werkruimte verwijderd, maar de oudere kopie {name} ernaast kon niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Delete that file yourself; it still tells of the person.</source>
        <translation>Verwijder dat bestand zelf; de persoon staat er nog in.</translation>
    </message>
    <message>
        <source>The workspace has to be brought up to date, but no copy could be made first.</source>
        <translation>De werkruimte moet worden bijgewerkt, maar vooraf kon geen kopie worden gemaakt.</translation>
    </message>
    <message>
        <source>Free some space and allow writing to its folder, then try again.</source>
        <translation>Maak ruimte vrij en sta schrijven in de map toe; probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The note&apos;s campaign is not in the workspace.</source>
        <translation>De campagne van de notitie staat niet in de werkruimte.</translation>
    </message>
    <message>
        <source>Choose another campaign.</source>
        <translation>Kies een andere campagne.</translation>
    </message>
    <message>
        <source>The column {column} holds a value that does not fit its type.</source>
        <translation>De kolom {column} bevat een waarde die niet bij het type past.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Laat de kolom weg, of kies een ander formaat.</translation>
    </message>
    <message>
        <source>An amount has more digits than the file holds (18 and 6 behind the point).</source>
        <translation>Een bedrag heeft meer cijfers dan het bestand aankan (18, en 6 achter de komma).</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Kies een ander formaat.</translation>
    </message>
    <message>
        <source>The Parquet file could not be written.</source>
        <translation>Het Parquet-bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Probeer het opnieuw, of kies een ander formaat.</translation>
    </message>
    <message>
        <source>This list of people is closed.</source>
        <translation>Deze lijst met personen is gesloten.</translation>
    </message>
    <message>
        <source>{n} campaigns could not be read: {reason}</source>
        <translation>{n} campagnes konden niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>{provider} has no separate login address.</source>
        <translation>{provider} heeft geen apart inlogadres.</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>Bewerk het account en voer het opnieuw in.</translation>
    </message>
    <message>
        <source>The sign-in of {account} is not in this computer&apos;s keyring.</source>
        <translation>De login van {account} staat niet in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the names of two fields</comment>
        <translation> en </translation>
    </message>
    <message>
        <source>The {field} of {account} is not in this computer&apos;s keyring.</source>
        <extracomment>&quot;field&quot; is the name of a field of the account form, such as &quot;API key&quot;.</extracomment>
        <translation>Niet in de sleutelbos van deze computer: {field} van {account}.</translation>
    </message>
    <message>
        <source>A refresh is running already.</source>
        <translation>Er wordt al vernieuwd.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>Wacht tot dat klaar is, of stop het.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Er is niets om te zoeken.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, a phone number or an id.</source>
        <translation>Voer een e-mailadres, een telefoonnummer of een ID in.</translation>
    </message>
    <message>
        <source>{provider} is not signed in to this way.</source>
        <translation>Bij {provider} logt u niet op deze manier in.</translation>
    </message>
    <message>
        <source>Enter its key instead.</source>
        <translation>Voer in plaats daarvan de sleutel in.</translation>
    </message>
    <message>
        <source>The API key (client id) is missing.</source>
        <translation>De API-sleutel (client-ID) ontbreekt.</translation>
    </message>
    <message>
        <source>Enter it first, then sign in.</source>
        <translation>Voer die eerst in en log dan in.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake while it read {account}.</source>
        <translation>Sendsight heeft een fout gemaakt bij het lezen van {account}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Please report it with the details.</source>
        <translation>Wat al binnen was, blijft bewaard. Meld het met de details.</translation>
    </message>
    <message>
        <source>The page of newest versions</source>
        <translation>De pagina met de nieuwste versies</translation>
    </message>
    <message>
        <source>The page of newest versions sent an answer that was not understood.</source>
        <translation>De pagina met de nieuwste versies stuurde een antwoord dat niet te begrijpen was.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sendsight</source>
        <translation>Over Sendsight</translation>
    </message>
    <message>
        <source>&amp;Your rights with Qt</source>
        <translation>&amp;Uw rechten bij Qt</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Tekst kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Onderdelen van het programma</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the LGPL, version 3. Their libraries lie beside the program as files of their own; you can replace them.</source>
        <translation>Qt en Qt for Python worden gebruikt onder de LGPL, versie 3. De bibliotheken staan als eigen bestanden naast het programma; u kunt ze vervangen.</translation>
    </message>
    <message>
        <source>&amp;Parts and their licences</source>
        <translation>&amp;Onderdelen en hun licenties</translation>
    </message>
    <message>
        <source>Campaign and link reporting over all your bulk-messaging providers, on your own machine.</source>
        <translation>Rapportage over campagnes en links van al uw providers voor bulkberichten, op uw eigen computer.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Sendsight authors. MIT licence, without any warranty.</source>
        <translation>Copyright 2026 The Sendsight authors. MIT-licentie, zonder enige garantie.</translation>
    </message>
    <message>
        <source>It comes with the build of another part and has no version of its own.</source>
        <translation>Het komt mee met de build van een ander onderdeel en heeft geen eigen versie.</translation>
    </message>
    <message>
        <source>The licence texts are missing: the installation is damaged. Install it anew.</source>
        <translation>De licentieteksten ontbreken: de installatie is beschadigd. Installeer opnieuw.</translation>
    </message>
    <message>
        <source>Its files on this computer: {folder}</source>
        <translation>De bestanden op deze computer: {folder}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>“{name}” opgeslagen</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>“{name}” verwijderd</translation>
    </message>
</context>
<context>
    <name>AccountModel</name>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
</context>
<context>
    <name>AccountWizard</name>
    <message>
        <source>Edit account</source>
        <translation>Account bewerken</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Stap {n} van {all}</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Save untested</source>
        <translation>&amp;Zonder test opslaan</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>Account &amp;opslaan</translation>
    </message>
    <message>
        <source>{provider} account</source>
        <translation>{provider}-account</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Provider kiezen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen en opslaan</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Add account...</source>
        <translation>Account toevoegen...</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Read e&amp;verything again</source>
        <translation>Alles opnieuw op&amp;halen</translation>
    </message>
    <message>
        <source>&amp;Edit account...</source>
        <translation>Account &amp;bewerken...</translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation>Account ver&amp;wijderen...</translation>
    </message>
    <message>
        <source>&amp;Add account...</source>
        <translation>&amp;Account toevoegen...</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add account...</source>
        <translation>&amp;Account toevoegen...</translation>
    </message>
    <message>
        <source>Open the &amp;demo workspace</source>
        <translation>&amp;Demowerkruimte openen</translation>
    </message>
    <message>
        <source>Invented data, no account needed</source>
        <translation>Verzonnen gegevens, geen account nodig</translation>
    </message>
    <message>
        <source>&amp;Open recipe...</source>
        <translation>Sjabloon o&amp;penen...</translation>
    </message>
    <message>
        <source>Show the view that a recipe&apos;s file holds</source>
        <translation>De weergave uit een sjabloonbestand tonen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporteren...</translation>
    </message>
    <message>
        <source>Save what is shown, or everything, as a file</source>
        <translation>Opslaan wat te zien is, of alles, als bestand</translation>
    </message>
    <message>
        <source>Report for a &amp;client...</source>
        <translation>Rapport voor &amp;klant...</translation>
    </message>
    <message>
        <source>Key figures, charts and tables in one PDF, workbook or ZIP</source>
        <translation>Kerncijfers, grafieken en tabellen in één PDF, werkmap of ZIP</translation>
    </message>
    <message>
        <source>&amp;Save view as recipe...</source>
        <translation>Weer&amp;gave opslaan als sjabloon...</translation>
    </message>
    <message>
        <source>Keep filters, lenses and columns, to open, run or schedule them</source>
        <translation>Filters, telwijzen en kolommen bewaren, om ze te openen, uit te voeren of te plannen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren met kop&amp;pen</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>&amp;Ster</translation>
    </message>
    <message>
        <source>Star the selected campaigns, or no longer</source>
        <translation>De geselecteerde campagnes een ster geven, of niet meer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filters wissen</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Kolommen...</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Ruim</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation>&amp;Onder de lijst</translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation>&amp;Rechts van de lijst</translation>
    </message>
    <message>
        <source>&amp;Computer&apos;s language</source>
        <translation>&amp;Taal van de computer</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>&amp;Maximise detail</source>
        <translation>Details &amp;maximaliseren</translation>
    </message>
    <message>
        <source>Show &amp;accounts</source>
        <translation>&amp;Accounts tonen</translation>
    </message>
    <message>
        <source>Go to a&amp;ccounts</source>
        <translation>Naar &amp;accounts</translation>
    </message>
    <message>
        <source>Go to cam&amp;paigns</source>
        <translation>Naar &amp;campagnes</translation>
    </message>
    <message>
        <source>Go to &amp;detail</source>
        <translation>Naar &amp;details</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Read what is new from all accounts</source>
        <translation>Ophalen wat nieuw is van alle accounts</translation>
    </message>
    <message>
        <source>Refresh &amp;selected accounts</source>
        <translation>&amp;Geselecteerde accounts vernieuwen</translation>
    </message>
    <message>
        <source>Refresh &amp;totals only</source>
        <translation>Alleen &amp;totalen vernieuwen</translation>
    </message>
    <message>
        <source>Campaigns and their counters, without links and clicks</source>
        <translation>Campagnes en hun tellers, zonder links en klikken</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>A&amp;lles opnieuw ophalen</translation>
    </message>
    <message>
        <source>Reads all campaigns anew; takes longer and uses more calls</source>
        <translation>Haalt alle campagnes opnieuw op; duurt langer en kost meer aanroepen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Stop the refresh; what has arrived is kept</source>
        <translation>Stopt de vernieuwing; wat al binnen is, blijft bewaard</translation>
    </message>
    <message>
        <source>&amp;Goals...</source>
        <translation>&amp;Doelen...</translation>
    </message>
    <message>
        <source>Lines that figures should not cross</source>
        <translation>Grenzen die cijfers niet mogen overschrijden</translation>
    </message>
    <message>
        <source>&amp;Notes...</source>
        <translation>&amp;Notities...</translation>
    </message>
    <message>
        <source>Notes on the time axis</source>
        <translation>Notities op de tijdas</translation>
    </message>
    <message>
        <source>&amp;Privacy...</source>
        <translation>&amp;Privacy...</translation>
    </message>
    <message>
        <source>What is kept, forgetting a person, exports made</source>
        <translation>Wat wordt bewaard, een persoon vergeten, gemaakte exports</translation>
    </message>
    <message>
        <source>Add to com&amp;parison</source>
        <translation>Toevoegen aan ver&amp;gelijking</translation>
    </message>
    <message>
        <source>Up to eight campaigns at a time</source>
        <translation>Hoogstens acht campagnes tegelijk</translation>
    </message>
    <message>
        <source>Automatic clic&amp;ks...</source>
        <translation>Automatische &amp;klikken...</translation>
    </message>
    <message>
        <source>By which rules clicks are held for automatic</source>
        <translation>Volgens welke regels klikken als automatisch gelden</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Instellingen...</translation>
    </message>
    <message>
        <source>C&amp;ustom period...</source>
        <translation>Aang&amp;epaste periode...</translation>
    </message>
    <message>
        <source>Edit &amp;account...</source>
        <translation>&amp;Account bewerken...</translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation>Account ver&amp;wijderen...</translation>
    </message>
    <message>
        <source>&amp;Command list...</source>
        <translation>&amp;Opdrachtenlijst...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>Controleren op nieuwere &amp;versie</translation>
    </message>
    <message>
        <source>&amp;About Sendsight</source>
        <translation>&amp;Over Sendsight</translation>
    </message>
</context>
<context>
    <name>AdvancedPart</name>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Inlogadres</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Omleidingsadres</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adres</translation>
    </message>
    <message>
        <source>The vendor&apos;s own address fits nearly everybody.</source>
        <translation>Het eigen adres van de provider past bij bijna iedereen.</translation>
    </message>
    <message>
        <source>Addresses start with https://. Only addresses of this computer may start with http://.</source>
        <translation>Adressen beginnen met https://. Alleen adressen van deze computer mogen met http:// beginnen.</translation>
    </message>
</context>
<context>
    <name>AskedRuns</name>
    <message>
        <source>The refresh was stopped; the report holds what had arrived.</source>
        <translation>De vernieuwing is gestopt; het rapport bevat wat al binnen was.</translation>
    </message>
    <message>
        <source>Scheduled report written: {name}</source>
        <translation>Gepland rapport geschreven: {name}</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>De uitvoering is gestopt.</translation>
    </message>
    <message>
        <source>The scheduled report “{name}” was not written.</source>
        <translation>Het geplande rapport “{name}” is niet geschreven.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Besturingssystemen</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browsers</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
</context>
<context>
    <name>BaseButton</name>
    <message>
        <source>Rates of &amp;delivered</source>
        <translation>Ratio’s van &amp;afgeleverd</translation>
    </message>
    <message>
        <source>What most tools show: clickers / delivered</source>
        <translation>Wat de meeste tools tonen: klikkers / afgeleverd</translation>
    </message>
    <message>
        <source>Rates of &amp;sent</source>
        <translation>Ratio’s van &amp;verzonden</translation>
    </message>
    <message>
        <source>Also where deliveries are not reported</source>
        <translation>Ook als afleveringen niet worden gemeld</translation>
    </message>
    <message>
        <source>Rates of &amp;openers</source>
        <translation>Ratio’s van &amp;openers</translation>
    </message>
    <message>
        <source>E-mail only; openers are inflated by mail programs that load pictures</source>
        <translation>Alleen e-mail; te veel openers door mailprogramma’s die afbeeldingen laden</translation>
    </message>
    <message>
        <source>of delivered</source>
        <translation>van afgeleverd</translation>
    </message>
    <message>
        <source>of sent</source>
        <translation>van verzonden</translation>
    </message>
    <message>
        <source>of openers</source>
        <translation>van openers</translation>
    </message>
    <message>
        <source>Of what click, opt-out and complaint rates are taken</source>
        <translation>Waarvan klik-, afmeld- en klachtratio’s worden genomen</translation>
    </message>
    <message>
        <source>Rates: {base}</source>
        <translation>Ratio’s: {base}</translation>
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
        <translation>Klant</translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation>Logobestand</translation>
    </message>
    <message>
        <source>PNG, JPG or SVG; may stay empty</source>
        <translation>PNG, JPG of SVG; mag leeg blijven</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>B&amp;laderen...</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>&amp;Klant</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Kle&amp;ur</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Kleur van het rapport</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Kleur {name}</translation>
    </message>
</context>
<context>
    <name>CampaignPane</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Details...</translation>
    </message>
    <message>
        <source>0 of {campaigns} match</source>
        <translation>0 van {campaigns} gevonden</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>De filters laten niets over.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>The first refresh is running</source>
        <translation>De eerste vernieuwing is bezig</translation>
    </message>
    <message>
        <source>Campaigns appear here as they arrive.</source>
        <translation>Campagnes verschijnen hier zodra ze binnenkomen.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Nog geen campagnes</translation>
    </message>
    <message>
        <source>Your providers reported none. Campaigns appear here after the next refresh that finds some.</source>
        <translation>Uw providers hebben er geen gemeld. Campagnes verschijnen hier na de volgende vernieuwing die er vindt.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Refresh reads the campaigns of your accounts.</source>
        <translation>Vernieuwen haalt de campagnes van uw accounts op.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>In deze periode is niets verzonden</translation>
    </message>
    <message>
        <source>Last activity {day}</source>
        <translation>Laatste activiteit {day}</translation>
    </message>
    <message>
        <source>Show that month</source>
        <translation>Die maand tonen</translation>
    </message>
</context>
<context>
    <name>CampaignView</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Cel kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Rij kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren met kop&amp;pen</translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation>&amp;Bestemmings-URL openen...</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Op deze kolom &amp;sorteren</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>K&amp;olommen...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporteren...</translation>
    </message>
    <message>
        <source>&amp;Export selection...</source>
        <translation>Selectie expor&amp;teren...</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Rijen kopiëren</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Op&amp;lopend sorteren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>&amp;Aflopend sorteren</translation>
    </message>
    <message>
        <source>Add as &amp;further sort key</source>
        <translation>Als &amp;extra sortering toevoegen</translation>
    </message>
    <message>
        <source>&amp;Hide “{column}”</source>
        <translation>“{column}” ver&amp;bergen</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>What the lines show</source>
        <translation>Wat de lijnen tonen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>Share of the clicks seen so far</source>
        <translation>Aandeel van de klikken tot nu toe</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klikratio</translation>
    </message>
    <message>
        <source>How far the time axis goes</source>
        <translation>Hoe ver de tijdas loopt</translation>
    </message>
    <message>
        <source>As far as all go</source>
        <translation>Zover ze alle reiken</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Eerste week</translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation>Alle klikken</translation>
    </message>
    <message>
        <source>One chart, or one for each campaign</source>
        <translation>Eén grafiek, of één per campagne</translation>
    </message>
    <message>
        <source>One chart</source>
        <translation>Eén grafiek</translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation>Aparte grafieken</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>One campaign alone cannot be compared</source>
        <translation>Eén campagne is niet te vergelijken</translation>
    </message>
    <message>
        <source>No campaigns to compare yet</source>
        <translation>Nog geen campagnes om te vergelijken</translation>
    </message>
    <message>
        <source>Select 2 to {most} campaigns in the campaign list and choose “Add to comparison”.</source>
        <translation>Selecteer 2 tot {most} campagnes in de campagnelijst en kies “Toevoegen aan vergelijking”.</translation>
    </message>
    <message>
        <source>Show the campaign list</source>
        <translation>Campagnelijst tonen</translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation>Vergeleken campagnes</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table, copy or save this chart</source>
        <translation>Deze grafiek als tabel tonen, kopiëren of opslaan</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;tabel tonen</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>&amp;Waarden kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save picture as...</source>
        <translation>Afbeelding op&amp;slaan als...</translation>
    </message>
    <message>
        <source>&amp;Export values...</source>
        <translation>Waarden &amp;exporteren...</translation>
    </message>
    <message>
        <source>Chart tools: {title}</source>
        <translation>Grafiekopties: {title}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Afbeelding gekopieerd</translation>
    </message>
    <message>
        <source>Values copied</source>
        <translation>Waarden gekopieerd</translation>
    </message>
    <message>
        <source>Picture saved as {name}</source>
        <translation>Afbeelding opgeslagen als {name}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>Opnieuw &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Details...</source>
        <translation>&amp;Details...</translation>
    </message>
    <message>
        <source>&amp;Refresh this account after saving</source>
        <translation>Dit account na opslaan ver&amp;nieuwen</translation>
    </message>
    <message>
        <source>Testing the account.</source>
        <translation>Het account wordt getest.</translation>
    </message>
    <message>
        <source>✓ The account works: {name}</source>
        <translation>✓ Het account werkt: {name}</translation>
    </message>
    <message>
        <source>✓ The account works</source>
        <translation>✓ Het account werkt</translation>
    </message>
    <message>
        <source>Time zone {fact}</source>
        <translation>Tijdzone {fact}</translation>
    </message>
    <message>
        <source>Currency {fact}</source>
        <translation>Valuta {fact}</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>te lezen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Dit filter verwijderen</translation>
    </message>
    <message>
        <source>Filter {text}, remove</source>
        <translation>Filter {text}, verwijderen</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Actieve filters</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
</context>
<context>
    <name>ChooseRecipes</name>
    <message>
        <source>Open recipe</source>
        <translation>Sjabloon openen</translation>
    </message>
    <message>
        <source>Recipes ({endings})</source>
        <translation>Sjablonen ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ClicksButton</name>
    <message>
        <source>&amp;All clicks</source>
        <translation>&amp;Alle klikken</translation>
    </message>
    <message>
        <source>As providers count them, scanners included</source>
        <translation>Zoals providers ze tellen, ook die van scanners</translation>
    </message>
    <message>
        <source>&amp;Human clicks</source>
        <translation>&amp;Echte klikken</translation>
    </message>
    <message>
        <source>Without clicks that are likely automatic; nothing is deleted</source>
        <translation>Zonder klikken die waarschijnlijk automatisch zijn; er wordt niets verwijderd</translation>
    </message>
    <message>
        <source>Whether clicks that are likely automatic count</source>
        <translation>Of klikken die waarschijnlijk automatisch zijn, meetellen</translation>
    </message>
    <message>
        <source>Human clicks</source>
        <translation>Echte klikken</translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation>Alle klikken</translation>
    </message>
    <message>
        <source>Clicks: {which}</source>
        <translation>Klikken: {which}</translation>
    </message>
</context>
<context>
    <name>ClicksTab</name>
    <message>
        <source>Click log</source>
        <translation>Kliklog</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Kolommen zoeken</translation>
    </message>
    <message>
        <source>Columns, ticked ones are shown</source>
        <translation>Kolommen; aangevinkte worden getoond</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Standaard</translation>
    </message>
    <message>
        <source>Show the first choice of columns in its first order</source>
        <translation>De oorspronkelijke keuze van kolommen in hun oorspronkelijke volgorde tonen</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order.</source>
        <translation>Aangevinkte kolommen worden in deze volgorde van links naar rechts getoond.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns, ticked ones are exported</source>
        <translation>Kolommen; aangevinkte worden geëxporteerd</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>A&amp;lles aanvinken</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Standaard</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Some figures come without what they are made of: {columns}.</source>
        <translation>Sommige cijfers komen zonder de aantallen waaruit ze bestaan: {columns}.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Command list</source>
        <translation>Opdrachtenlijst</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Typ een opdracht</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Since the send</source>
        <translation>Sinds de verzending</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compared campaigns</source>
        <translation>Vergeleken campagnes</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>{n} rows do not fit on the clipboard, which takes {most} at most. Nothing was copied. Save a file instead.</source>
        <translation>{n} rijen passen niet op het klembord, dat er hoogstens {most} bevat. Er is niets gekopieerd. Sla in plaats daarvan een bestand op.</translation>
    </message>
    <message>
        <source>More than {most} rows do not fit on the clipboard. Nothing was copied. Save a file instead.</source>
        <translation>Meer dan {most} rijen passen niet op het klembord. Er is niets gekopieerd. Sla in plaats daarvan een bestand op.</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 rij gekopieerd</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} rijen gekopieerd</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Sendsight could not start. What is stored is safe. Please report it with this text.</source>
        <translation>Sendsight kon niet starten. Wat is opgeslagen, is veilig. Meld het met deze tekst.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake. What is stored is safe, and you can go on. If it happens again, please report it with this text.</source>
        <translation>Sendsight heeft een fout gemaakt. Wat is opgeslagen, is veilig en u kunt verder werken. Gebeurt het opnieuw, meld het dan met deze tekst.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er is iets misgegaan</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>{time} after the send</source>
        <translation>{time} na de verzending</translation>
    </message>
</context>
<context>
    <name>CustomPeriodDialog</name>
    <message>
        <source>Custom period</source>
        <translation>Aangepaste periode</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Show period</source>
        <translation>Periode tonen</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>The first day lies after the last day.</source>
        <translation>De eerste dag ligt na de laatste dag.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>1 row copied</source>
        <translation>1 rij gekopieerd</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} rijen gekopieerd</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Open destination</source>
        <translation>Bestemming openen</translation>
    </message>
    <message>
        <source>The campaign leads to this page. Opening it is not counted as a click, because it is not the tracked address.</source>
        <translation>De campagne leidt naar deze pagina. Openen telt niet als klik, want het is niet het gevolgde adres.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Openen in browser</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>DestinationsView</name>
    <message>
        <source>Destinations</source>
        <translation>Bestemmingen</translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation>&amp;Bestemmings-URL openen...</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adres kopiëren</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Eén rij per</translation>
    </message>
    <message>
        <source>Whether a row is a page, a whole domain, or a value of a UTM parameter</source>
        <translation>Of een rij een pagina is, een heel domein, of een waarde van een UTM-parameter</translation>
    </message>
    <message>
        <source>Search destinations</source>
        <translation>Bestemmingen zoeken</translation>
    </message>
    <message>
        <source>Looks in pages, UTM tags and names of campaigns</source>
        <translation>Zoekt in pagina’s, UTM-tags en namen van campagnes</translation>
    </message>
    <message>
        <source>0 of {n} destinations match</source>
        <translation>0 van {n} bestemmingen gevonden</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Zoekterm wissen</translation>
    </message>
    <message>
        <source>The search leaves nothing over.</source>
        <translation>De zoekterm laat niets over.</translation>
    </message>
    <message>
        <source>No links are known of these campaigns</source>
        <translation>Van deze campagnes zijn geen links bekend</translation>
    </message>
    <message>
        <source>Some providers report clicks as totals only, and some campaigns have no links.</source>
        <translation>Sommige providers melden klikken alleen als totalen, en sommige campagnes hebben geen links.</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>De filters laten niets over.</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Geen campagne gevonden</translation>
    </message>
    <message>
        <source>Destinations appear here as campaigns and their links are read.</source>
        <translation>Bestemmingen verschijnen hier zodra campagnes en hun links zijn opgehaald.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Nog geen campagnes</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adres gekopieerd</translation>
    </message>
    <message>
        <source>{parameter} values</source>
        <translation>Waarden van {parameter}</translation>
    </message>
    <message>
        <source>Destination domains</source>
        <translation>Bestemmingsdomeinen</translation>
    </message>
    <message>
        <source>Destination pages</source>
        <translation>Bestemmingspagina’s</translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation>Aandeel: van alle</translation>
    </message>
</context>
<context>
    <name>DetailPages</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Wie klikte</translation>
    </message>
    <message>
        <source>Click log</source>
        <translation>Kliklog</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Campaign details</source>
        <translation>Campagnedetails</translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation>Selecteer een campagne om de links en klikken te zien.</translation>
    </message>
    <message>
        <source>Reading links and clicks...</source>
        <translation>Links en klikken worden gelezen...</translation>
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
        <translation>Er zijn geen verdere details.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Facts for a report. They hold no keys and no campaign data.</source>
        <translation>Feiten voor een melding. Ze bevatten geen sleutels en geen campagnegegevens.</translation>
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
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Vink minstens één kolom aan.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Er zijn geen rijen om te exporteren.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Readable &amp;titles</source>
        <translation>Leesbare &amp;titels</translation>
    </message>
    <message>
        <source>Save a descriptio&amp;n beside the file</source>
        <translation>&amp;Beschrijving naast het bestand opslaan</translation>
    </message>
    <message>
        <source>Include &amp;personal data</source>
        <translation>&amp;Persoonsgegevens opnemen</translation>
    </message>
    <message>
        <source>Include e-mail addresses, phone numbers and IP addresses</source>
        <translation>E-mailadressen, telefoonnummers en IP-adressen opnemen</translation>
    </message>
    <message>
        <source>Filters, period, time zone, accounts and when they were read (.meta.json)</source>
        <translation>Filters, periode, tijdzone, accounts en wanneer die zijn opgehaald (.meta.json)</translation>
    </message>
    <message>
        <source>Without: the stable names that programs rely on</source>
        <translation>Zonder: de vaste namen waar programma’s op rekenen</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Wat exporteren</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Bestemd voor</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Written &amp;for</source>
        <translation>Bestem&amp;d voor</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Wie klikte</translation>
    </message>
    <message>
        <source>Everything in the workspace, with the columns of the reports.</source>
        <translation>Alles in de werkruimte, met de kolommen van de rapporten.</translation>
    </message>
    <message>
        <source>As on screen: same filter, order and columns.</source>
        <translation>Zoals op het scherm: hetzelfde filter, dezelfde volgorde en kolommen.</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows</source>
        <translation>Geselecteerde &amp;rijen</translation>
    </message>
    <message>
        <source>This &amp;view</source>
        <translation>Deze weer&amp;gave</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>The file will say who clicked: e-mail addresses, phone numbers and IP addresses. Keep it, and pass it on, only as your rules for personal data allow.</source>
        <translation>Het bestand vermeldt wie heeft geklikt: e-mailadressen, telefoonnummers en IP-adressen. Bewaar het en geef het alleen door zoals uw regels voor persoonsgegevens dat toestaan.</translation>
    </message>
    <message>
        <source>E-mail addresses, phone numbers and IP addresses. Left out unless ticked.</source>
        <translation>E-mailadressen, telefoonnummers en IP-adressen. Weggelaten tenzij aangevinkt.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Copying</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Gestopt. Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wordt opgeslagen</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} opgeslagen</translation>
    </message>
    <message>
        <source>It was too late to stop: the file is complete.</source>
        <translation>Het was te laat om te stoppen: het bestand is compleet.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestopt. Er is geen bestand geschreven.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Your own name for this account, shown in lists and exports.</source>
        <translation>Uw eigen naam voor dit account, getoond in lijsten en exports.</translation>
    </message>
    <message>
        <source>I already have &amp;tokens</source>
        <translation>Ik heb al to&amp;kens</translation>
    </message>
    <message>
        <source>Keep &amp;personal data</source>
        <translation>&amp;Persoonsgegevens bewaren</translation>
    </message>
    <message>
        <source>Stores e-mail addresses, phone numbers, names and IP addresses of recipients on this computer. Without it only a code per person and the country are kept, and no report can name anybody.</source>
        <translation>Bewaart e-mailadressen, telefoonnummers, namen en IP-adressen van ontvangers op deze computer. Zonder dit worden alleen een code per persoon en het land bewaard, en kan geen rapport iemand noemen.</translation>
    </message>
    <message>
        <source>Keep the key for this &amp;run only</source>
        <translation>Sleutel alleen &amp;deze keer bewaren</translation>
    </message>
    <message>
        <source>The key is stored in the system keyring, never in the workspace or a file.</source>
        <translation>De sleutel wordt opgeslagen in de sleutelbos van het systeem, nooit in de werkruimte of een bestand.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}, never in the workspace or a file.</source>
        <translation>De sleutel wordt opgeslagen in {keyring}, nooit in de werkruimte of een bestand.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the key cannot be stored safely. It can be kept for this run only: you enter it again after the next start.</source>
        <translation>Op deze computer is geen sleutelbos gevonden, dus de sleutel kan niet veilig worden opgeslagen. Hij kan alleen voor deze keer worden bewaard: na de volgende start voert u hem opnieuw in.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geef het account een naam.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Een ander account heeft deze naam al.</translation>
    </message>
    <message>
        <source>The key cannot be stored. Keep it for this run only.</source>
        <translation>De sleutel kan niet worden opgeslagen. Bewaar hem alleen voor deze keer.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} ontbreekt.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Log eerst in.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Starred &amp;only</source>
        <translation>Alleen met s&amp;ter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, {n} in force</source>
        <translation>Filter, {n} actief</translation>
    </message>
    <message>
        <source>Filter by provider, channel, status, tag or star</source>
        <translation>Filteren op provider, kanaal, status, label of ster</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Opslaan...</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopiër&amp;en</translation>
    </message>
    <message>
        <source>F&amp;ull report...</source>
        <translation>&amp;Volledig rapport...</translation>
    </message>
    <message>
        <source>Save as re&amp;cipe...</source>
        <translation>Opslaan als sjabloo&amp;n...</translation>
    </message>
    <message>
        <source>Copy these rows with their titles, ready to be pasted into a spreadsheet</source>
        <translation>Deze rijen met hun titels kopiëren, klaar om in een spreadsheet te plakken</translation>
    </message>
    <message>
        <source>All tables and charts at once: PDF for a client, workbook or ZIP</source>
        <translation>Alle tabellen en grafieken in één keer: PDF voor een klant, werkmap of ZIP</translation>
    </message>
    <message>
        <source>Keep these choices under a name, to run them again</source>
        <translation>Deze keuzes onder een naam bewaren, om ze opnieuw uit te voeren</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Change goal</source>
        <translation>Doel wijzigen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>each campaign by itself</source>
        <translation>elke campagne apart</translation>
    </message>
    <message>
        <source>all of them together</source>
        <translation>alle samen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Ken&amp;getal</translation>
    </message>
    <message>
        <source>&amp;Should be</source>
        <translation>&amp;Moet zijn</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Waarde</translation>
    </message>
    <message>
        <source>&amp;Looked at for</source>
        <translation>&amp;Bekijken voor</translation>
    </message>
    <message>
        <source>Sent within the last</source>
        <translation>Verzonden in de laatste</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Rates follow the window&apos;s lenses. Goals are checked after each refresh.</source>
        <translation>Ratio’s volgen de telwijzen van het venster. Doelen worden na elke vernieuwing gecontroleerd.</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Doel opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>GoalWatch</name>
    <message>
        <source>One more goal is missed.</source>
        <translation>Er is nog één doel gemist.</translation>
    </message>
    <message>
        <source>{n} more goals are missed.</source>
        <translation>Er zijn nog {n} doelen gemist.</translation>
    </message>
    <message>
        <source>Show goals</source>
        <translation>Doelen tonen</translation>
    </message>
</context>
<context>
    <name>GoalsDialog</name>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>No goals yet. A goal is a line that a figure should not cross, such as a click rate of at least 2 %. Goals are checked after each refresh.</source>
        <translation>Nog geen doelen. Een doel is een grens die een cijfer niet mag overschrijden, zoals een klikratio van minstens 2&#xa0;%. Doelen worden na elke vernieuwing gecontroleerd.</translation>
    </message>
    <message>
        <source>&amp;Add goal...</source>
        <translation>Doel &amp;toevoegen...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Wijzigen...</translation>
    </message>
    <message>
        <source>&amp;Remove goal</source>
        <translation>Doel &amp;verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ gehaald</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ gemist</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? onbekend</translation>
    </message>
    <message>
        <source>changing the goal “{name}”</source>
        <translation>doel “{name}” wijzigen</translation>
    </message>
    <message>
        <source>the goal “{name}”</source>
        <translation>doel “{name}” toevoegen</translation>
    </message>
    <message>
        <source>removing the goal “{name}”</source>
        <translation>doel “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Removed the goal “{name}”. Ctrl+Z brings it back.</source>
        <translation>Het doel “{name}” is verwijderd. Ctrl+Z haalt het terug.</translation>
    </message>
</context>
<context>
    <name>GrowthPlot</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>HandedFiles</name>
    <message>
        <source>{n} files are too many to open at once. Nothing was opened.</source>
        <translation>{n} bestanden zijn te veel om in één keer te openen. Er is niets geopend.</translation>
    </message>
    <message>
        <source>Choose those you mean.</source>
        <translation>Kies degene die u bedoelt.</translation>
    </message>
    <message>
        <source>{n} files could not be opened.</source>
        <translation>{n} bestanden konden niet worden geopend.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>En nog {n}.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Sjabloon</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} en nog {n}</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>verzonden {time}</translation>
    </message>
    <message>
        <source>sent &quot;{raw}&quot;</source>
        <translation>verzonden “{raw}”</translation>
    </message>
    <message>
        <source>to {list}</source>
        <translation>aan {list}</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>opgehaald: {ago}</translation>
    </message>
    <message>
        <source>The provider&apos;s send time cannot be read, so no time is shown.</source>
        <translation>De verzendtijd van de provider is niet te lezen, dus er wordt geen tijdstip getoond.</translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation>De provider gaf “{raw}” door zonder tijdzone; die van het account is aangehouden.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Weekdays by hours; use the arrow keys, or Show as table</source>
        <translation>Weekdagen tegen uren; gebruik de pijltjestoetsen, of Als tabel tonen</translation>
    </message>
    <message>
        <source>most: {cell}</source>
        <translation>meeste: {cell}</translation>
    </message>
    <message>
        <source>Hours in {zone}</source>
        <translation>Uren in {zone}</translation>
    </message>
    <message>
        <source>over {n}, up to {most}</source>
        <translation>meer dan {n}, tot {most}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{span}: not known</source>
        <translation>{span}: niet bekend</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>From its next start on, Sendsight speaks {language}.</source>
        <translation>Taal van Sendsight vanaf de volgende start: {language}.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
</context>
<context>
    <name>LastCrash</name>
    <message>
        <source>Sendsight ended unexpectedly last time. What was stored is safe.</source>
        <translation>Sendsight is de vorige keer onverwacht gestopt. Wat is opgeslagen, is veilig.</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Details...</translation>
    </message>
    <message>
        <source>Sendsight ended unexpectedly. If it happens again, please report this text.</source>
        <translation>Sendsight is onverwacht gestopt. Gebeurt het opnieuw, meld dan deze tekst.</translation>
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
        <translation>&amp;Cel kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Rij kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren met kop&amp;pen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporteren...</translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation>Selectie expor&amp;teren...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>K&amp;olommen...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Rijen kopiëren</translation>
    </message>
</context>
<context>
    <name>LogDetailsDialog</name>
    <message>
        <source>Show &amp;log folder</source>
        <translation>&amp;Logmap tonen</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {path}.</source>
        <translation>De map kon niet worden geopend. Het is {path}.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet. The folder will be {path}.</source>
        <translation>Er is nog niets gelogd. De map wordt {path}.</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>{n} rows are selected, and the clipboard takes {most} at most.</source>
        <translation>Er zijn {n} rijen geselecteerd; het klembord bevat er hoogstens {most}.</translation>
    </message>
    <message>
        <source>Nothing was copied. Select fewer rows, or use Export to save a file.</source>
        <translation>Er is niets gekopieerd. Selecteer minder rijen, of gebruik Exporteren om een bestand op te slaan.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo workspace</source>
        <translation>Demowerkruimte</translation>
    </message>
    <message>
        <source>{name} – Sendsight</source>
        <translation>{name} – Sendsight</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>De werkruimte wordt geopend</translation>
    </message>
    <message>
        <source>This is the demo workspace. All data is invented.</source>
        <translation>Dit is de demowerkruimte. Alle gegevens zijn verzonnen.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlaten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
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
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>Op&amp;nieuw: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster geven</translation>
    </message>
    <message>
        <source>taking the star away</source>
        <translation>ster weghalen</translation>
    </message>
    <message>
        <source>Starred {n}</source>
        <translation>Ster gegeven: {n}</translation>
    </message>
    <message>
        <source>Took the star off {n}</source>
        <translation>Ster weggehaald: {n}</translation>
    </message>
    <message>
        <source>&amp;New tag...</source>
        <translation>&amp;Nieuw label...</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>label “{tag}” geven</translation>
    </message>
    <message>
        <source>taking tag “{tag}” away</source>
        <translation>label “{tag}” weghalen</translation>
    </message>
    <message>
        <source>Tagged {n}</source>
        <translation>Label gegeven: {n}</translation>
    </message>
    <message>
        <source>Took the tag off {n}</source>
        <translation>Label weggehaald: {n}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>Tag for {campaigns}:</source>
        <translation>Label voor {campaigns}:</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Label toevoegen</translation>
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
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>De melding sluiten</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Change note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Only for “{name}”</source>
        <translation>Alleen voor “{name}”</translation>
    </message>
    <message>
        <source>Only for its campaign</source>
        <translation>Alleen voor de eigen campagne</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Wat er is &amp;gebeurd</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notitie opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>No notes yet. A note stands as a flag on the time axis, so that months later a peak can still be explained.</source>
        <translation>Nog geen notities. Een notitie staat als vlaggetje op de tijdas, zodat een piek maanden later nog te verklaren is.</translation>
    </message>
    <message>
        <source>&amp;Add note...</source>
        <translation>&amp;Notitie toevoegen...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Wijzigen...</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>Notitie &amp;verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle campagnes</translation>
    </message>
    <message>
        <source>The note was deleted. Ctrl+Z brings it back.</source>
        <translation>De notitie is verwijderd. Ctrl+Z haalt die terug.</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>St&amp;op</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Tonen in &amp;map</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Pad kop&amp;iëren</translation>
    </message>
    <message>
        <source>{n} of {total} rows written</source>
        <translation>{n} van {total} rijen geschreven</translation>
    </message>
    <message>
        <source>{n} rows written</source>
        <translation>{n} rijen geschreven</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wordt gestopt</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} rijen</translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation>{name} opgeslagen: {rows}, {size}.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The file is {path}.</source>
        <translation>Er kon geen bestandsbeheer worden geopend. Het bestand is {path}.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Steps as they &amp;fit</source>
        <translation>Stappen &amp;automatisch</translation>
    </message>
    <message>
        <source>Per &amp;hour</source>
        <translation>Per &amp;uur</translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation>Per &amp;dag</translation>
    </message>
    <message>
        <source>Per &amp;week</source>
        <translation>Per &amp;week</translation>
    </message>
    <message>
        <source>Width of a step</source>
        <translation>Breedte van een stap</translation>
    </message>
    <message>
        <source>Add &amp;note...</source>
        <translation>&amp;Notitie toevoegen...</translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation>Klikken in de tijd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation>{title}, echt</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Klikken per dag</translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation>Klikken per uur</translation>
    </message>
    <message>
        <source>Clicks per week</source>
        <translation>Klikken per week</translation>
    </message>
    <message>
        <source>{title}, by first click</source>
        <translation>{title}, op eerste klik</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B-test</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an A/B test</comment>
        <translation>Versie</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>Van (95&#xa0;%)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Tot (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Estimated {metric}: {value}</source>
        <translation>{metric}, geschat: {value}</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Report for a client</source>
        <translation>Rapport voor klant</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (XLSX), a sheet for each table</source>
        <translation>&amp;Excel-werkmap (XLSX), een blad per tabel</translation>
    </message>
    <message>
        <source>&amp;ZIP of CSV files, one for each table</source>
        <translation>&amp;ZIP met CSV-bestanden, één per tabel</translation>
    </message>
    <message>
        <source>&amp;PDF report with charts, ready for a client</source>
        <translation>&amp;PDF-rapport met grafieken, klaar voor een klant</translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation>Persoonsge&amp;gevens opnemen</translation>
    </message>
    <message>
        <source>Charts as pictures, too (P&amp;NG)</source>
        <translation>Grafieken ook als afbeeldingen (P&amp;NG)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Opslaan...</translation>
    </message>
    <message>
        <source>There is no campaign to report on.</source>
        <translation>Er is geen campagne om over te rapporteren.</translation>
    </message>
    <message>
        <source>No account here keeps personal data.</source>
        <translation>Geen account hier bewaart persoonsgegevens.</translation>
    </message>
    <message>
        <source>Summary, campaigns, links, days, hours, breakdowns, and a sheet with the facts.</source>
        <translation>Samenvatting, campagnes, links, dagen, uren, uitsplitsingen en een blad met de feiten.</translation>
    </message>
    <message>
        <source>The same tables as CSV for Excel, and ABOUT.json with the facts.</source>
        <translation>Dezelfde tabellen als CSV voor Excel, en ABOUT.json met de feiten.</translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation>Pagina’s met kerncijfers, grafieken en tabellen. Er wordt niemand genoemd.</translation>
    </message>
    <message>
        <source>Counting rows...</source>
        <translation>Rijen tellen...</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} rijen</translation>
    </message>
    <message>
        <source>Save export</source>
        <translation>Export opslaan</translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation>{kind}-bestand (*.{ending})</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wordt opgeslagen</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} opgeslagen</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestopt. Er is geen bestand geschreven.</translation>
    </message>
</context>
<context>
    <name>PairPlot</name>
    <message>
        <source>{n} days; use the arrow keys, or Show as table</source>
        <translation>{n} dagen; gebruik de pijltjestoetsen, of Als tabel tonen</translation>
    </message>
    <message>
        <source>{day}: {n} clicks</source>
        <translation>{day}: {n} klikken</translation>
    </message>
    <message>
        <source>Both up to the same minute; the day is not over.</source>
        <translation>Beide tot dezelfde minuut; de dag is nog niet voorbij.</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Period in which campaigns were sent</source>
        <translation>Periode waarin campagnes zijn verzonden</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Aangepast...</translation>
    </message>
    <message>
        <source>Period: {title}</source>
        <translation>Periode: {title}</translation>
    </message>
</context>
<context>
    <name>PeriodsPage</name>
    <message>
        <source>The period before</source>
        <translation>De periode ervoor</translation>
    </message>
    <message>
        <source>The same weeks of last year</source>
        <translation>Dezelfde weken van vorig jaar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Both periods</source>
        <translation>Beide perioden</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>No period is chosen, so these are the last 30 days. {rule}</source>
        <translation>Er is geen periode gekozen, dus dit zijn de laatste 30 dagen. {rule}</translation>
    </message>
    <message>
        <source>Nothing was sent in either period</source>
        <translation>In geen van beide perioden is iets verzonden</translation>
    </message>
    <message>
        <source>Choose another period above, or clear the filters.</source>
        <translation>Kies hierboven een andere periode, of wis de filters.</translation>
    </message>
    <message>
        <source>Clicks per day, both periods</source>
        <translation>Klikken per dag, beide perioden</translation>
    </message>
    <message>
        <source>Clicks per day, both periods, human</source>
        <translation>Klikken per dag, beide perioden, echt</translation>
    </message>
    <message>
        <source>No click with a time is stored of these days.</source>
        <translation>Van deze dagen is geen klik met een tijdstip opgeslagen.</translation>
    </message>
    <message>
        <source>Clicks made on these days ({zone}), whenever their campaign was sent. Each day stands beside the same weekday of the other period.</source>
        <translation>Klikken op deze dagen ({zone}), ongeacht wanneer de campagne is verzonden. Elke dag staat naast dezelfde weekdag van de andere periode.</translation>
    </message>
    <message>
        <source>The last day is not over; both sides count up to {time}.</source>
        <translation>De laatste dag is nog niet voorbij; beide kanten tellen tot {time}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dag ervoor</translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation>Klikken ervoor</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Show all clicks</source>
        <translation>Alle klikken tonen</translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation>Gekozen klikken</translation>
    </message>
    <message>
        <source>{n} of {whole} clicks</source>
        <translation>{n} van {whole} klikken</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The f&amp;irst lines as they will be written</source>
        <translation>De eerste regels &amp;zoals ze worden geschreven</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Voorbeeld van het bestand</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Grootte van het bestand</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} rijen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 kolom</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} kolommen</translation>
    </message>
    <message>
        <source>{rows}, {columns}, about {size}</source>
        <translation>{rows}, {columns}, ongeveer {size}</translation>
    </message>
    <message>
        <source>Some texts are longer than the {most} characters of a cell and will be cut off. The choices for programs and data tools keep them whole.</source>
        <translation>Sommige teksten zijn langer dan de {most} tekens van een cel en worden afgekapt. De keuzes voor programma’s en datatools houden ze heel.</translation>
    </message>
    <message>
        <source>Excel shows only the first {most} characters of some texts; the file holds them whole.</source>
        <translation>Excel toont alleen de eerste {most} tekens van sommige teksten; het bestand bevat ze volledig.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows; the others continue on further sheets.</source>
        <translation>Een blad heeft plaats voor {most} rijen; de andere staan op volgende bladen.</translation>
    </message>
    <message>
        <source>Excel shows only the first {most} rows of it; the file holds them all. Choose a shorter period to see them all in Excel.</source>
        <translation>Excel toont er alleen de eerste {most} rijen van; het bestand bevat ze alle. Kies een kortere periode om ze alle in Excel te zien.</translation>
    </message>
    <message>
        <source>The f&amp;irst rows as they will be written</source>
        <translation>De eerste rijen &amp;zoals ze worden geschreven</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Tellen...</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What is &amp;kept</source>
        <translation>Wat wordt &amp;bewaard</translation>
    </message>
    <message>
        <source>&amp;Forget a person</source>
        <translation>Persoon &amp;vergeten</translation>
    </message>
    <message>
        <source>&amp;Exports made</source>
        <translation>Gemaakte &amp;exports</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everything lies in your workspace on this computer; keys lie in its keyring. Nothing is sent anywhere but to your providers.</source>
        <translation>Alles staat in uw werkruimte op deze computer; sleutels staan in de sleutelbos. Er wordt nergens iets heen gestuurd, behalve naar uw providers.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Kept of people</source>
        <translation>Bewaard van personen</translation>
    </message>
    <message>
        <source>What is kept of people</source>
        <translation>Wat van personen wordt bewaard</translation>
    </message>
    <message>
        <source>addresses, numbers, names and IP addresses</source>
        <translation>adressen, nummers, namen en IP-adressen</translation>
    </message>
    <message>
        <source>ids and keyed hashes only, and the country of an IP address</source>
        <translation>alleen ID’s en hashes, en het land van een IP-adres</translation>
    </message>
    <message>
        <source>Change it with “Edit account...”.</source>
        <translation>Te wijzigen via “Account bewerken...”.</translation>
    </message>
    <message>
        <source>Takes a person out of this workspace: address, name, id, IP address, also where links, texts and your notes have the address. Counts stay as they are. Older copies of the workspace, made before updates, are deleted. It cannot be undone, and a refresh does not bring the person back.</source>
        <translation>Haalt een persoon uit deze werkruimte: adres, naam, ID en IP-adres, ook waar links, teksten en uw notities het adres bevatten. Aantallen blijven zoals ze zijn. Oudere kopieën van de werkruimte, gemaakt vóór updates, worden verwijderd. Dit kan niet ongedaan worden gemaakt, en een vernieuwing brengt de persoon niet terug.</translation>
    </message>
    <message>
        <source>E-mail address, phone number or id</source>
        <translation>E-mailadres, telefoonnummer of ID</translation>
    </message>
    <message>
        <source>Person to be forgotten</source>
        <translation>Te vergeten persoon</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere gebeurtenissen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Deze persoon vergeten</translation>
    </message>
    <message>
        <source>Nothing of this person was found.</source>
        <translation>Van deze persoon is niets gevonden.</translation>
    </message>
    <message>
        <source>Could not be looked through, since the keyring gave no key: {names}.</source>
        <translation>Niet te doorzoeken, want de sleutelbos gaf geen sleutel: {names}.</translation>
    </message>
    <message>
        <source>These know people by an id only; enter that to look there: {names}.</source>
        <translation>Deze kennen personen alleen met een ID; voer die in om daar te zoeken: {names}.</translation>
    </message>
    <message>
        <source>Forgotten: {n} rows no longer tell who it was. Your providers still have the data; ask them, too. Files exported earlier are not changed.</source>
        <translation>Vergeten: {n} rijen vermelden niet meer wie het was. Uw providers hebben de gegevens nog; vraag het ook daar. Eerder geëxporteerde bestanden veranderen niet.</translation>
    </message>
    <message>
        <source>Files that Sendsight wrote from this workspace. The list is kept here only.</source>
        <translation>Bestanden die Sendsight uit deze werkruimte heeft geschreven. De lijst wordt alleen hier bewaard.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <source>Exports made</source>
        <translation>Gemaakte exports</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Tonen in map</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Lijst wissen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The workspace {name} opens in a window of its own.</source>
        <translation>De werkruimte {name} wordt in een eigen venster geopend.</translation>
    </message>
    <message>
        <source>No window could be started for the workspace {name}.</source>
        <translation>Voor de werkruimte {name} kon geen venster worden gestart.</translation>
    </message>
    <message>
        <source>That workspace has a window of its own, which is in front now.</source>
        <translation>Die werkruimte heeft een eigen venster, dat nu vooraan staat.</translation>
    </message>
</context>
<context>
    <name>PromotionModel</name>
    <message>
        <source>open</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ingeklapt</translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation>Promoties</translation>
    </message>
    <message>
        <source>Group by own tag</source>
        <translation>Groeperen op eigen label</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>Groeperen op naam</translation>
    </message>
    <message>
        <source>Group by utm_campaign</source>
        <translation>Groeperen op utm_campaign</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>By what campaigns are put together</source>
        <translation>Waarop campagnes worden gegroepeerd</translation>
    </message>
    <message>
        <source>Spring*; *Black Friday*</source>
        <translation>Lente*; *Black Friday*</translation>
    </message>
    <message>
        <source>Name patterns</source>
        <translation>Naampatronen</translation>
    </message>
    <message>
        <source>* stands for any text; a semicolon separates groups</source>
        <translation>* staat voor elke tekst; een puntkomma scheidt groepen</translation>
    </message>
    <message>
        <source>Some campaigns are in several groups; the total counts each once.</source>
        <translation>Sommige campagnes zitten in meerdere groepen; het totaal telt elke één keer.</translation>
    </message>
    <message>
        <source>Which names belong together?</source>
        <translation>Welke namen horen bij elkaar?</translation>
    </message>
    <message>
        <source>Write a pattern such as Spring* above. * stands for any text, and a semicolon separates groups.</source>
        <translation>Typ hierboven een patroon zoals Lente*. * staat voor elke tekst, en een puntkomma scheidt groepen.</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>De filters laten niets over.</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Geen campagne gevonden</translation>
    </message>
    <message>
        <source>Promotions are made of campaigns, which appear after a refresh.</source>
        <translation>Promoties bestaan uit campagnes, die na een vernieuwing verschijnen.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Nog geen campagnes</translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by utm_campaign.</source>
        <translation>Geef campagnes in de lijst labels, of groepeer ze op utm_campaign.</translation>
    </message>
    <message>
        <source>None of these campaigns has a tag</source>
        <translation>Geen van deze campagnes heeft een label</translation>
    </message>
    <message>
        <source>* stands for any text: *sale* finds every name with sale in it.</source>
        <translation>* staat voor elke tekst: *sale* vindt elke naam met sale erin.</translation>
    </message>
    <message>
        <source>No campaign has such a name</source>
        <translation>Geen campagne heeft zo’n naam</translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by name.</source>
        <translation>Geef campagnes in de lijst labels, of groepeer ze op naam.</translation>
    </message>
    <message>
        <source>No link of these campaigns carries utm_campaign</source>
        <translation>Geen link van deze campagnes bevat utm_campaign</translation>
    </message>
    <message>
        <source>Show its &amp;campaigns</source>
        <translation>&amp;Campagnes tonen</translation>
    </message>
    <message>
        <source>Hide its &amp;campaigns</source>
        <translation>&amp;Campagnes verbergen</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Providers</source>
        <translation>Providers</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat er nodig is</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Waar het te vinden is</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Omleidingsadres</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>{provider}&apos;s own documentation</source>
        <translation>Documentatie van {provider}</translation>
    </message>
    <message>
        <source>a sign-in with your browser</source>
        <translation>inloggen via de browser</translation>
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
        <translation>Klikken per regel</translation>
    </message>
    <message>
        <source>No click is picked.</source>
        <translation>Er is geen klik gekozen.</translation>
    </message>
    <message>
        <source>No rule flagged a click.</source>
        <translation>Geen regel heeft een klik gemarkeerd.</translation>
    </message>
    <message>
        <source>A click may be flagged by several rules; the score decides.</source>
        <translation>Een klik kan door meerdere regels worden gemarkeerd; de score beslist.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>klikken</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikken</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>no base</source>
        <translation>geen basis</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation>{k} {what} van {n} {base}</translation>
    </message>
    <message>
        <source>A small sample.</source>
        <translation>Een kleine steekproef.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>“{name}” opgeslagen</translation>
    </message>
    <message>
        <source>Opened “{name}”</source>
        <translation>“{name}” geopend</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation>Gestopt. Wat al binnen was, blijft bewaard.</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Vernieuwd</translation>
    </message>
    <message>
        <source>The refresh failed.</source>
        <translation>De vernieuwing is mislukt.</translation>
    </message>
    <message>
        <source>{account}: {sentence}</source>
        <translation>{account}: {sentence}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Sign in again...</source>
        <translation>Opnieuw inloggen...</translation>
    </message>
    <message>
        <source>Edit account...</source>
        <translation>Account bewerken...</translation>
    </message>
    <message>
        <source>The data of {time} is still shown.</source>
        <translation>De gegevens van {time} blijven zichtbaar.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>“{name}” verwijderen?</translation>
    </message>
    <message>
        <source>Remove the account, &amp;keep its data</source>
        <translation>Account verwijderen, gegevens &amp;behouden</translation>
    </message>
    <message>
        <source>Its campaigns stay in lists and exports, but can no longer be refreshed.</source>
        <translation>De campagnes blijven in lijsten en exports, maar kunnen niet meer worden vernieuwd.</translation>
    </message>
    <message>
        <source>Its key is removed from this computer either way. Nothing changes at the provider.</source>
        <translation>De sleutel wordt hoe dan ook van deze computer verwijderd. Bij de provider verandert niets.</translation>
    </message>
    <message>
        <source>Remove account and its campaigns</source>
        <translation>Account met de campagnes verwijderen</translation>
    </message>
    <message>
        <source>Remove account and its 1 campaign</source>
        <translation>Account met 1 campagne verwijderen</translation>
    </message>
    <message>
        <source>Remove account and its {n} campaigns</source>
        <translation>Account met {n} campagnes verwijderen</translation>
    </message>
    <message>
        <source>Remove account, keep its data</source>
        <translation>Account verwijderen, gegevens behouden</translation>
    </message>
</context>
<context>
    <name>RowDragger</name>
    <message>
        <source>{n} rows are selected; {most} at most can be dragged. Select fewer rows, or use Export to save a file.</source>
        <translation>Er zijn {n} rijen geselecteerd; er kunnen er hoogstens {most} worden gesleept. Selecteer minder rijen, of gebruik Exporteren om een bestand op te slaan.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Weight of “{name}”</source>
        <translation>Gewicht van “{name}”</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
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
        <translation>Automatische klikken</translation>
    </message>
    <message>
        <source>Score from which a click is likely automatic</source>
        <translation>Score vanaf waar een klik waarschijnlijk automatisch is</translation>
    </message>
    <message>
        <source>Score from which a click is suspect</source>
        <translation>Score vanaf waar een klik verdacht is</translation>
    </message>
    <message>
        <source>Licence...</source>
        <translation>Licentie...</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Standaardwaarden</translation>
    </message>
    <message>
        <source>&amp;Save and judge again</source>
        <translation>&amp;Opslaan en opnieuw beoordelen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Scanners of mail systems click links before people do. Each sign adds its weight to a click&apos;s score, up to 100. Clicks are flagged, never deleted.</source>
        <translation>Scanners van mailsystemen klikken op links voordat mensen dat doen. Elke aanwijzing telt met het eigen gewicht mee in de score van een klik, tot 100. Klikken worden gemarkeerd, nooit verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Likely automatic, left out by the human lens, from score</source>
        <translation>&amp;Waarschijnlijk automatisch, weggelaten bij “Echte klikken”, vanaf score</translation>
    </message>
    <message>
        <source>S&amp;uspect, shown apart and counted as people&apos;s, from score</source>
        <translation>&amp;Verdacht, apart getoond en als klikken van personen geteld, vanaf score</translation>
    </message>
    <message>
        <source>Known scanners and robots: {source}, and words of mail gateways.</source>
        <translation>Bekende scanners en bots: {source}, en woorden van mailgateways.</translation>
    </message>
    <message>
        <source>all stored clicks</source>
        <translation>alle opgeslagen klikken</translation>
    </message>
    <message>
        <source>all {n} stored clicks</source>
        <translation>alle {n} opgeslagen klikken</translation>
    </message>
    <message>
        <source>Saving judges {which} again, so figures of past campaigns may change. What changes is known only then; the former numbers bring the former figures back.</source>
        <translation>Opslaan beoordeelt {which} opnieuw, dus cijfers van eerdere campagnes kunnen veranderen. Wat verandert, is pas dan bekend; met de vorige getallen komen de vorige cijfers terug.</translation>
    </message>
    <message>
        <source>Judging all clicks again. This window may be closed meanwhile.</source>
        <translation>Alle klikken worden opnieuw beoordeeld. Dit venster kan intussen worden gesloten.</translation>
    </message>
    <message>
        <source>Saved. The clicks of 1 campaign were judged again.</source>
        <translation>Opgeslagen. De klikken van 1 campagne zijn opnieuw beoordeeld.</translation>
    </message>
    <message>
        <source>Saved. The clicks of {n} campaigns were judged again.</source>
        <translation>Opgeslagen. De klikken van {n} campagnes zijn opnieuw beoordeeld.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Writing {what}</source>
        <translation>{what} wordt geschreven</translation>
    </message>
    <message>
        <source>In the folder {path}</source>
        <translation>In de map {path}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} opgeslagen</translation>
    </message>
    <message>
        <source>Stopped. The file that was being written is removed.</source>
        <translation>Gestopt. Het bestand dat werd geschreven, is verwijderd.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save view as recipe</source>
        <translation>Weergave opslaan als sjabloon</translation>
    </message>
    <message>
        <source>Edit saved view</source>
        <translation>Opgeslagen weergave bewerken</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor die dient</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Documents, folder Sendsight</source>
        <translation>Documenten, map Sendsight</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Filled in when it runs: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</source>
        <translation>Ingevuld bij het uitvoeren: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>B&amp;laderen...</translation>
    </message>
    <message>
        <source>Re&amp;place the file each time</source>
        <translation>Bestand elke keer ver&amp;vangen</translation>
    </message>
    <message>
        <source>&amp;Read what is new before it runs by itself</source>
        <translation>&amp;Eerst ophalen wat nieuw is bij automatisch uitvoeren</translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation>Persoonsge&amp;gevens opnemen</translation>
    </message>
    <message>
        <source>The name of the view</source>
        <translation>De naam van de weergave</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Waar het bestand komt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>What it is &amp;for (may stay empty)</source>
        <translation>Waarvoor die &amp;dient (mag leeg blijven)</translation>
    </message>
    <message>
        <source>&amp;Table that it writes</source>
        <translation>&amp;Tabel die wordt geschreven</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;maat</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ma&amp;p</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>&amp;Bestandsnaam</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>Weergave &amp;opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Today this would be {path}</source>
        <translation>Vandaag zou dit {path} zijn</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Map voor het bestand</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep filters, columns and lenses under a name, and open them again here.</source>
        <translation>Filters, kolommen en telwijzen onder een naam bewaren en hier weer openen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Nu uitvoeren</translation>
    </message>
    <message>
        <source>&amp;Schedule...</source>
        <translation>&amp;Plannen...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bewerken...</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Save &amp;view as recipe...</source>
        <translation>Weer&amp;gave opslaan als sjabloon...</translation>
    </message>
    <message>
        <source>Save view as recipe...</source>
        <translation>Weergave opslaan als sjabloon...</translation>
    </message>
    <message>
        <source>Save view as recipe</source>
        <translation>Weergave opslaan als sjabloon</translation>
    </message>
    <message>
        <source>Its file is {path}.</source>
        <translation>Het bestand is {path}.</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>“{name}” verwijderd.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save export</source>
        <translation>Export opslaan</translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation>{kind}-bestand (*.{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule “{name}”</source>
        <translation>“{name}” plannen</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>De opdracht</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>Opdracht &amp;kopiëren</translation>
    </message>
    <message>
        <source>What is written, and where</source>
        <translation>Wat wordt geschreven, en waar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Views that run by themselves</source>
        <translation>Weergaven die automatisch worden uitgevoerd</translation>
    </message>
    <message>
        <source>No view runs by itself yet.</source>
        <translation>Nog geen weergave wordt automatisch uitgevoerd.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Wanneer uitvoeren</translation>
    </message>
    <message>
        <source>What is wr&amp;itten, and where</source>
        <translation>Wat wordt &amp;geschreven, en waar</translation>
    </message>
    <message>
        <source>T&amp;he command that runs it</source>
        <translation>De opdra&amp;cht voor het uitvoeren</translation>
    </message>
    <message>
        <source>&amp;Views that run by themselves</source>
        <translation>&amp;Automatisch uitgevoerde weergaven</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Plannen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>{why} You can copy the command and run it yourself.</source>
        <translation>{why} U kunt de opdracht kopiëren en zelf uitvoeren.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>handmatig gewijzigd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Vink minstens één dag aan.</translation>
    </message>
    <message>
        <source>It runs {when}, next on {next}, and writes {target}</source>
        <translation>Uitvoering: {when}, de volgende op {next}; schrijft {target}</translation>
    </message>
    <message>
        <source>The scheduler keeps the entry in a place of its own.</source>
        <translation>De taakplanner bewaart de planning op een eigen plaats.</translation>
    </message>
    <message>
        <source>Change &amp;schedule</source>
        <translation>&amp;Planning wijzigen</translation>
    </message>
    <message>
        <source>“{name}” runs {when}.</source>
        <translation>“{name}” wordt uitgevoerd: {when}.</translation>
    </message>
    <message>
        <source>Removed from the scheduler; the saved view stays.</source>
        <translation>Uit de taakplanner verwijderd; de opgeslagen weergave blijft.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>De opdracht staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>About</source>
        <comment>heading: what the report is about</comment>
        <translation>Betreft</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide the text of {field}</source>
        <translation>De tekst van {field} verbergen</translation>
    </message>
    <message>
        <source>Show the text of {field}</source>
        <translation>De tekst van {field} tonen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>&amp;Melden als er een nieuwere versie is</translation>
    </message>
    <message>
        <source>Asks {host} at most once a day for the number of the newest version. Nothing else is sent: no names, no keys, no data, not even the version you have.</source>
        <translation>Vraagt {host} hoogstens één keer per dag naar het nummer van de nieuwste versie. Verder wordt niets verstuurd: geen namen, geen sleutels, geen gegevens, zelfs niet uw eigen versie.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>SeveralRecipes</name>
    <message>
        <source>{n} recipes were opened. “{name}” is the one on screen.</source>
        <translation>Er zijn {n} sjablonen geopend. “{name}” staat op het scherm.</translation>
    </message>
    <message>
        <source>Keep all as saved views</source>
        <translation>Alle bewaren als opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Kept as saved views: {n}</source>
        <translation>Bewaard als opgeslagen weergaven: {n}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Sort by several columns</source>
        <translation>Op meerdere kolommen sorteren</translation>
    </message>
    <message>
        <source>Shift+click on the titles</source>
        <translation>Shift+klik op de titels</translation>
    </message>
    <message>
        <source>Remove a filter chip</source>
        <translation>Een filter verwijderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Van het zoekveld naar de lijst</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pijl-omlaag</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation>&amp;Inloggen via de browser</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Inloggen met een &amp;code</translation>
    </message>
    <message>
        <source>Type a short code on any device, a phone for example</source>
        <translation>Typ een korte code op een willekeurig apparaat, bijvoorbeeld een telefoon</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Inloggen annuleren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Or paste the address that the browser ended on</source>
        <translation>Of plak het adres waar de browser is uitgekomen</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>Adres waar de browser is uitgekomen</translation>
    </message>
    <message>
        <source>Register this redirect address with your application: {address}</source>
        <translation>Registreer dit omleidingsadres bij uw applicatie: {address}</translation>
    </message>
    <message>
        <source>✓ Signed in. Go on to test the account.</source>
        <translation>✓ Ingelogd. Ga verder om het account te testen.</translation>
    </message>
    <message>
        <source>You sign in on the provider&apos;s own page; Sendsight never sees your password.</source>
        <translation>U logt in op de pagina van de provider zelf; Sendsight ziet uw wachtwoord nooit.</translation>
    </message>
    <message>
        <source>Preparing the sign-in.</source>
        <translation>Het inloggen wordt voorbereid.</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. If nothing opened, copy its address.</source>
        <translation>De inlogpagina is geopend in de browser. Is er niets geopend, kopieer dan het adres.</translation>
    </message>
    <message>
        <source>Open {page} on any device and type this code:</source>
        <translation>Open {page} op een willekeurig apparaat en typ deze code:</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Campaigns shown</source>
        <translation>Getoonde campagnes</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Sommen van de selectie</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Laatste vernieuwing</translation>
    </message>
    <message>
        <source>{shown} of {campaigns}</source>
        <translation>{shown} van {campaigns}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} geselecteerd</translation>
    </message>
    <message>
        <source>click rate {rate} of {base}</source>
        <translation>klikratio {rate} van {base}</translation>
    </message>
    <message>
        <source>Sums over the campaigns that report each figure</source>
        <translation>Sommen over de campagnes die elk cijfer melden</translation>
    </message>
    <message>
        <source>Refreshed {ago}</source>
        <translation>Vernieuwd: {ago}</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Cel kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Rij kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren met kop&amp;pen</translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation>Selectie expor&amp;teren...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporteren...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>K&amp;olommen...</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>sorted descending</source>
        <translation>aflopend gesorteerd</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>oplopend gesorteerd</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>{n} steps; use the arrow keys, or Show as table</source>
        <translation>{n} stappen; gebruik de pijltjestoetsen, of Als tabel tonen</translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Every &amp;day</source>
        <translation>Elke &amp;dag</translation>
    </message>
    <message>
        <source>Every &amp;week on</source>
        <translation>Elke &amp;week op</translation>
    </message>
    <message>
        <source>Every &amp;month on day</source>
        <translation>Elke &amp;maand op dag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>Up to 28, so that no month lacks it</source>
        <translation>Tot 28, zodat geen maand die dag mist</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuut</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>by this computer&apos;s clock</source>
        <translation>volgens de klok van deze computer</translation>
    </message>
</context>
<context>
    <name>ToolCommands</name>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Search campaigns</source>
        <translation>Campagnes zoeken</translation>
    </message>
    <message>
        <source>Name, subject and account (Ctrl+F)</source>
        <translation>Naam, onderwerp en account (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>TotalledTable</name>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total of {column}: {value}</source>
        <translation>Totaal van {column}: {value}</translation>
    </message>
</context>
<context>
    <name>TrayBar</name>
    <message>
        <source>Empty the tray</source>
        <translation>Vergelijking leegmaken</translation>
    </message>
    <message>
        <source>Campaigns to compare</source>
        <translation>Te vergelijken campagnes</translation>
    </message>
    <message>
        <source>One campaign was not added: at most {most} can be compared. Take one out first.</source>
        <translation>Eén campagne is niet toegevoegd: er zijn hoogstens {most} te vergelijken. Haal er eerst één uit.</translation>
    </message>
    <message>
        <source>{n} campaigns were not added: at most {most} can be compared. Take some out first.</source>
        <translation>{n} campagnes zijn niet toegevoegd: er zijn hoogstens {most} te vergelijken. Haal er eerst enkele uit.</translation>
    </message>
    <message>
        <source>{name}
Take it out of the comparison</source>
        <translation>{name}
Uit de vergelijking halen</translation>
    </message>
    <message>
        <source>{name}, take out</source>
        <translation>{name}, uit de vergelijking halen</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Asking for the newest version</source>
        <translation>De nieuwste versie wordt opgevraagd</translation>
    </message>
    <message>
        <source>This is the newest version: {version}</source>
        <translation>Dit is de nieuwste versie: {version}</translation>
    </message>
    <message>
        <source>Sendsight {newest} is out. You have {version}.</source>
        <translation>Sendsight {newest} is beschikbaar. U hebt {version}.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Deze versie overslaan</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Nieuwere versie</translation>
    </message>
    <message>
        <source>The page could not be opened. Its address is {page}.</source>
        <translation>De pagina kon niet worden geopend. Het adres is {page}.</translation>
    </message>
</context>
<context>
    <name>ViewHost</name>
    <message>
        <source>Select a page or domain to see its clicks and campaigns.</source>
        <translation>Selecteer een pagina of domein om de klikken en campagnes te zien.</translation>
    </message>
    <message>
        <source>Select a promotion to see its campaigns together.</source>
        <translation>Selecteer een promotie om de campagnes samen te zien.</translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation>Selecteer een campagne om de links en klikken te zien.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>See what your campaigns and links did, across all your providers</source>
        <translation>Zie wat uw campagnes en links deden, over al uw providers</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The demo needs no account.</source>
        <translation>Alles blijft op deze computer. De demo heeft geen account nodig.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Proberen met demogegevens</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Add an account of {providers}. Everything stays on this computer. The demo needs no account.</source>
        <translation>Voeg een account van {providers} toe. Alles blijft op deze computer. De demo heeft geen account nodig.</translation>
    </message>
</context>
<context>
    <name>WhenTab</name>
    <message>
        <source>In the &amp;account&apos;s zone</source>
        <translation>In de tijdzone van het &amp;account</translation>
    </message>
    <message>
        <source>In the zone of the &amp;recipient&apos;s country</source>
        <translation>In de tijdzone van het &amp;land van de ontvanger</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>In &amp;UTC</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Tijdzone van de uren</translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation>Klikken sinds de verzending</translation>
    </message>
    <message>
        <source>Time to the first click</source>
        <translation>Tijd tot de eerste klik</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation>Klikken per weekdag en uur</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour, human</source>
        <translation>Klikken per weekdag en uur, echt</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>klikken</translation>
    </message>
    <message>
        <source>click</source>
        <translation>klik</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>None of these clicks tells a country, so nobody&apos;s local hour is known. Choose another time zone.</source>
        <translation>Geen van deze klikken noemt een land, dus van niemand is het lokale uur bekend. Kies een andere tijdzone.</translation>
    </message>
    <message>
        <source>each recipient&apos;s country</source>
        <translation>land van elke ontvanger</translation>
    </message>
    <message>
        <source>{n} clicks without a time or country are left out.</source>
        <translation>{n} klikken zonder tijdstip of land zijn weggelaten.</translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation>{n} klikken zonder tijdstip zijn weggelaten.</translation>
    </message>
    <message>
        <source>Countries with several zones are taken at the one with most people.</source>
        <translation>Voor landen met meerdere tijdzones geldt de zone met de meeste mensen.</translation>
    </message>
    <message>
        <source>These accounts are in several time zones; this computer&apos;s is taken.</source>
        <translation>Deze accounts staan in verschillende tijdzones; die van deze computer is aangehouden.</translation>
    </message>
    <message>
        <source>The account&apos;s time zone is not known; this computer&apos;s is taken.</source>
        <translation>De tijdzone van het account is niet bekend; die van deze computer is aangehouden.</translation>
    </message>
    <message>
        <source>The send time is not known, so clicks are not counted from it.</source>
        <translation>De verzendtijd is niet bekend, dus klikken worden er niet vanaf geteld.</translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation>De helft van de klikken kwam binnen {t50}, 90&#xa0;% binnen {t90}.</translation>
    </message>
    <message>
        <source>A person&apos;s first click came after {median} (middle half: {low} to {high}, {n} people).</source>
        <translation>De eerste klik van een persoon kwam na {median} (middelste helft: {low} tot {high}, {n} personen).</translation>
    </message>
    <message>
        <source>The only person who clicked did so after {median}.</source>
        <translation>De enige persoon die klikte, deed dat na {median}.</translation>
    </message>
    <message>
        <source>A person&apos;s first click in a campaign came after {median} (middle half: {low} to {high}, {n} first clicks).</source>
        <translation>De eerste klik van een persoon in een campagne kwam na {median} (middelste helft: {low} tot {high}, {n} eerste klikken).</translation>
    </message>
    <message>
        <source>Provisional: the clicks were read less than seven days after the send.</source>
        <translation>Voorlopig: de klikken zijn minder dan zeven dagen na de verzending opgehaald.</translation>
    </message>
    <message>
        <source>No half-life: no click came after the busiest ten minutes.</source>
        <translation>Geen halveringstijd: na de drukste tien minuten kwam geen klik.</translation>
    </message>
    <message>
        <source>Half-life after the busiest ten minutes: {half}.</source>
        <translation>Halveringstijd na de drukste tien minuten: {half}.</translation>
    </message>
    <message>
        <source>{n} clicks that came later are not drawn.</source>
        <translation>{n} klikken die later kwamen, zijn niet getekend.</translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation>Klikken sinds de verzending, opgeteld</translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation>Sinds de verzending</translation>
    </message>
    <message>
        <source>Time to the first click, people</source>
        <translation>Tijd tot de eerste klik, personen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Time to a person&apos;s first click in a campaign</source>
        <translation>Tijd tot de eerste klik van een persoon in een campagne</translation>
    </message>
    <message>
        <source>first clicks</source>
        <translation>eerste klikken</translation>
    </message>
    <message>
        <source>First clicks</source>
        <translation>Eerste klikken</translation>
    </message>
    <message>
        <source>These clicks name no person.</source>
        <translation>Deze klikken noemen geen persoon.</translation>
    </message>
    <message>
        <source>within {end}</source>
        <translation>binnen {end}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>Who clicked</source>
        <translation>Wie klikte</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen tonen</translation>
    </message>
    <message>
        <source>Show addresses, numbers and names where an account keeps them</source>
        <translation>Adressen, nummers en namen tonen waar een account ze bewaart</translation>
    </message>
    <message>
        <source>Counting people...</source>
        <translation>Personen tellen...</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Personen verbergen</translation>
    </message>
    <message>
        <source>The people could not be read.</source>
        <translation>De personen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persoon</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personen</translation>
    </message>
    <message>
        <source>Addresses and names are not kept for these accounts, so people are ids or hashes.</source>
        <translation>Voor deze accounts worden adressen en namen niet bewaard, dus personen zijn ID’s of hashes.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>{n} more countries</source>
        <translation>nog {n} landen</translation>
    </message>
    <message>
        <source>Country unknown: {n}.</source>
        <translation>Land onbekend: {n}.</translation>
    </message>
    <message>
        <source>Other countries together: {n}.</source>
        <translation>Andere landen samen: {n}.</translation>
    </message>
    <message>
        <source>Not on the map: {names}.</source>
        <translation>Niet op de kaart: {names}.</translation>
    </message>
    <message>
        <source>none counted</source>
        <translation>niets geteld</translation>
    </message>
    <message>
        <source>{country}: no {things} counted</source>
        <translation>{country}: geen {things} geteld</translation>
    </message>
</context>
</TS>
