<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The last refresh failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to read this account&apos;s campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last complete refresh: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the campaign was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages accepted for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reported; in italics: sends minus bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest stored click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the counters were last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When links, breakdowns and clicks were last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reported, never an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} does not report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} did not report this for the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clicks have not been checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some clicks name no person, so people cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} did not report clicks for the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked: there are totals only, no single clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base: 0 {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived: {sends} sends minus {bounced} bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} likely automatic left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} suspect ones still counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reported clicks are not in the click log and could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} wrote “{text}”, which cannot be read as a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, or the provider does not say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}
The provider names no time zone; the account&apos;s zone is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} says “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} / {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}, 95 %: {low}-{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small sample: the rate may as well be anywhere in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} {what} by {n} {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because they do not report it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of {campaigns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are never added up: one person may be in several campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these campaigns reports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these campaigns has both counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} {what} / {below} {base}, sum over sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these campaigns reports a cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different currencies are not added: {sums}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {campaigns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} labels together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click rate, human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clickers, human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} of sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported everywhere: what was sent less what bounced is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person may have clicked in several campaigns, so clickers are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people are not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the click log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click log of {k} of {n} campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports clickers only; each click is in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} campaigns could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks, human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} automatic of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday (1 = Monday)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours since the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures count people, and people of several campaigns cannot be added. Select one campaign to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} campaigns report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the click log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were at each refresh; what happened in between is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn, since far above: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters at each refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one campaign to see how its counters grew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counters have been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counters are as they were read on {time}. What a later refresh finds is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives no address for this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No click with a time is stored for this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked: there is no total of human clicks to be a share of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports no total that this link could be a share of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} human {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider reports clickers of a link, not all its clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of this link are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person may click several links, so clickers are not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked: the people behind this link&apos;s clicks are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with at least one click that is not likely automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who clicked this link are not reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who clicked this link at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known for this campaign: {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link without this count is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links without this count are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not tell which link was clicked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s own id of the recipient, or a keyed hash where that would be an address or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the address of the click is registered, or as the provider tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 where the provider keeps one counter a recipient; the time is then that of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the click is automatic, 0 to 100, and the rules that say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of an automatic click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives no time for this click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot;, which is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}. The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient&apos;s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {hour} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} click in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} click picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the clicks came within five seconds of the delivery or send: scanners are likely at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 click has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks have no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 click does not tell which link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks do not tell which link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 click names no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks name no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 click has no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks have no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 campaign has new clicks that are not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} campaigns have new clicks that are not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 campaign cannot be checked: its provider gives totals only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} campaigns cannot be checked: their providers give totals only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s total and the log agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports {n} clicks, the log holds {k}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports {n} click, the log holds {k}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} keeps one row a recipient: how often the links were clicked, and the time of the first click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is reported for this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No click is stored for this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider tells no country of these clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider tells no device of these clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider tells no operating system of these clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider tells no browser of these clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not tell this of these clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link of this campaign has been reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives no time for these clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored click matches what is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details have not been read yet. Refresh to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn, since years away from the others: {k} clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {n} steps are drawn; {k} clicks lie far away from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, the provider&apos;s winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} openers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opt-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opt-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} of each version, with 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clicks count here: automatic ones are not known by version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or number where the account keeps it, else an id or keyed hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely automatic ones are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These clicks have no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the click log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered (reported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, as the provider wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} (campaign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, as the provider wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account here keeps personal data, so there is none to include.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX), recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel on this computer (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet, international (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For data tools (Parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are ISO 8601 in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list with one object a row, in UTF-8. What is not reported is null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed columns under their stable names, compressed. Reads fast in data tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are separated by {cells}, decimals have a {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8, marked so that Excel shows accents right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of {zone}, and a column says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts stay as they came: do not open the file in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are numbers, rates are percent, and texts never run as formulas. A sheet “About” tells filters, period and accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} campaigns in the detail pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one campaign in the list ({period})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} campaigns in the list ({period})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rows are selected. Choose “This view” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both days are included, in the time of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo could not be read: {why}. The report has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB. The report has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is no PNG, JPG or SVG picture that can be read. The report has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign was sent in this time, or none was selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of {stamp}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %: the interval in which the true rate lies (Wilson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier period to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both periods hold the campaigns sent in them, with all their clicks so far; earlier campaigns have had more time for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When people clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts count the stored clicks that have a time: {drawn}. The key figure comes from the providers&apos; reports: {told}, reported for {k} of {n} campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the providers do not report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns that lack a figure: {n}. They are left out of the totals named here, and of those only; nothing is counted as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash is a figure that is not known. Rates of several campaigns are the sum of their counts over the sum of their bases. Times are told in {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts were read from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only totals are known, so automatic clicks cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with automatic ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} clicks in the log are likely automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns whose clicks cannot be checked: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This process cannot draw charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report in a process of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no font for some letters of the report ({scripts}): they are printed as boxes. Install a font that has them, and write the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emoji and other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts cannot be drawn beside the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Export, PDF report, or run the recipe with sendsight-cli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have clicks with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: a campaign is younger than a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks came later than is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: no clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} letters left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no base: 0 {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} {what}, {n} {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are told with all clicks: automatic ones are not known by version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading campaigns, {n} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign {done} of {total}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, part {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, next call in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading links and clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading clicks and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading account figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links and clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its filters on single campaigns and clicks, which only its file has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns, which are those of another table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open, but not all of it can be shown: {gaps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns that this list has not ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts that are not in this workspace ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that no campaign has ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a period that is not known ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its period “{title}”, shown as its present days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {n} files, {name} the first: {rows}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are several tables: each becomes a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file, only on screen: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will say who clicked, where an account keeps that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates of {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>human clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had been changed by hand; a copy is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP of CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: summary, campaigns, links, days, breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign report: all tables of the campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: seconds after delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS: seconds after delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weight for SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign compared with has no such rate. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base} cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks, reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click rate less that of the campaign compared with, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the true difference may well be, in points (Newcombe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether chance alone may well make such a difference; with several campaigns more is asked of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are compared with this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: the campaigns went out at other times, to other people, with other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance alone may well make this difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, from (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, to (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, by time since the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the clicks seen so far, by time since the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its send time is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no click with a time is left without the likely automatic ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider gives no time for these clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of {base} is not known or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clicks name no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed lines are provisional: seven days have not passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis ends at the age of the youngest, “{name}”: {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis ends where each campaign had 99 % of its clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn: {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now less before; of rates in percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference as a share of the earlier value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take a share of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a rate&apos;s difference, in points (Newcombe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign of this period reports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} campaigns that do not report it are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two periods has no such rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: other campaigns went to other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table counts the campaigns sent in each period, with all their clicks up to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clickers, openers and recipients are people and are never added up over campaigns; rates are sums over sums of the campaigns that report both counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Younger than seven days, and still gaining clicks: {n} of the {whole} campaigns of the later period. Its click rates will rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns whose clicks have no time, so that the chart lacks them: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest stored campaign was sent on {day}; earlier ones may only be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was last read on {time}; what came later is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of “{name}”: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions have totals only, so likely automatic clicks could not be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were not sent to randomly chosen parts of one list, so there is no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to web pages whose address does not carry {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses, placeholders and other texts that lead to no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: links to one page may carry several values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each campaign is counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clicks, automatic ones included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of these links are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The providers report no clicks of these links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {n} of {links} links the click log is counted: the provider reports no clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who clicked the one link behind this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several campaigns lead here; one person may have clicked in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several links lead here; one person may have clicked each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who clicked this link are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where one link of one campaign leads here: people are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share: the clicks are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base: 0 clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} known clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all known clicks of the campaigns shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No click with a time is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTM {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of {name} in the addresses of the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links whose clicks are not known, so that the sum leaves them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link is left out: its clicks cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link is left out: its clicks are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns in none of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {campaigns}, each counted once even where it is in several groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No send time is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are never added: one person may be in several campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign has both counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum over sum. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 95 %: {low}-{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because a count is not known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns that the click rate leaves out, because a count is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scope}; left out, because they do not report it: {excluded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every campaign with its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where links lead: pages and domains over all campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns put together by tag, name or utm_campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known scanner or robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several links at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all links in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address for many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second click from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several links at once: the number of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several links at once: the seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all links in a row: the number of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all links in a row: the share of the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all links in a row: the seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address for many people: the number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address for many people: the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address for many people: the share of the weight for SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second click from elsewhere: the seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of likely automatic clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of suspect clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known scanner or robot: the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several links at once: the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all links in a row: the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after delivery: the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address for many people: the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second click from elsewhere: the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser names itself a scanner, preview or program, or the provider labels it Bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person clicked {burst_links} or more links of a message within {burst_seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person clicked {percent} % or more of a message&apos;s links ({sweep_links} or more) within {sweep_seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The click came less than {early_email_seconds} s after delivery, or after the send where no delivery time is known (SMS: {early_sms_seconds} s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One internet address clicked for {shared_recipients} or more people of a campaign within {shared_minutes} minutes (SMS counts less, since phones share addresses).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second click of the same person within {second_seconds} s, from another system and another internet address. Where the person was seen first counts as theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person clicked an unsubscribe link and another link within {hidden_seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all clicks, none filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; own settings: {settings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; rules as shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score for suspect clicks is above that for automatic ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lower score for suspect clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, one week before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, {weeks} weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, one week before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, {weeks} weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of both counts up to {time} {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <comment>two days of one month, as in 1-14 October</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,</source>
        <comment>stands between the thousands of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address, not a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number, not a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number for text messages, not a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script, not a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder that the provider fills in for each person, not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not an address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address for another program ({scheme}), not a page on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part of an address: the host is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is a placeholder that the provider fills in for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a host or port that cannot exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: without likely automatic ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: without likely automatic ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: without likely automatic ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag has {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} is not a weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 0 for Monday up to 6 for Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, as in 1 October 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day without its year, as in 1 October</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the first day of two in one month, as the 1 in 1-14 October</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a period that Sendsight knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {names}, or two days such as 2026-10-01..2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period {name} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the earlier day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,</source>
        <comment>the sign between the thousands of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal mark of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address holds a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API address was switched off by the provider in 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address is not a valid address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login address holds a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login address was switched off by the provider in 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login address is not a valid address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything up to the @; the key has its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as the provider prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that Sendsight proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as the provider prints it, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses of this computer may begin with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s {n} calls to {service} are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} allows {n} calls a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time} UTC</source>
        <comment>a day with its month and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} allows 1 call per {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} allows {n} calls per {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sendsight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your rights with Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the LGPL, version 3. Their libraries lie beside the program as files of their own; you can replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign and link reporting over all your bulk-messaging providers, on your own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright 2026 The Sendsight authors. MIT licence, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with the build of another part and has no version of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence texts are missing: the installation is damaged. Install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files on this computer: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountModel</name>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountWizard</name>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read e&amp;verything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit account...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add account...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented data, no account needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown, or everything, as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for a &amp;client...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures, charts and tables in one PDF, workbook or ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save view as recipe...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep filters, lenses and columns, to open, run or schedule them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star the selected campaigns, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maximise detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a&amp;ccounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to cam&amp;paigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is new from all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;selected accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;totals only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns and their counters, without links and clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all campaigns anew; takes longer and uses more calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the refresh; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goals...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that figures should not cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Privacy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, forgetting a person, exports made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to com&amp;parison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to eight campaigns at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic clic&amp;ks...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which rules clicks are held for automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustom period...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;account...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sendsight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedPart</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s own address fits nearly everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses start with https://. Only addresses of this computer may start with http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaseButton</name>
    <message>
        <source>Rates of &amp;delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What most tools show: clickers / delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of &amp;sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where deliveries are not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of &amp;openers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail only; openers are inflated by mail programs that load pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of openers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what click, opt-out and complaint rates are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates: {base}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPG or SVG; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignPane</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of {campaigns} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first refresh is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns appear here as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your providers reported none. Campaigns appear here after the next refresh that finds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh reads the campaigns of your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignView</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export selection...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as &amp;further sort key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>What the lines show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the clicks seen so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the time axis goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as all go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart, or one for each campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One campaign alone cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select 2 to {most} campaigns in the campaign list and choose “Add to comparison”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the campaign list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table, copy or save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save picture as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export values...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart tools: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh this account after saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The account works: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The account works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {text}, remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClicksButton</name>
    <message>
        <source>&amp;All clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As providers count them, scanners included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Human clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without clicks that are likely automatic; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether clicks that are likely automatic count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks: {which}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClicksTab</name>
    <message>
        <source>Click log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, ticked ones are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first choice of columns in its first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns, ticked ones are exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some figures come without what they are made of: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Command list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Since the send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compared campaigns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Sendsight made a mistake. What is stored is safe, and you can go on. If it happens again, please report it with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>{time} after the send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomPeriodDialog</name>
    <message>
        <source>Custom period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day lies after the last day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>1 row copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Open destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign leads to this page. Opening it is not counted as a click, because it is not the tracked address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationsView</name>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a row is a page, a whole domain, or a value of a UTM parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in pages, UTM tags and names of campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of {n} destinations match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search leaves nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links are known of these campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some providers report clicks as totals only, and some campaigns have no links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations appear here as campaigns and their links are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Campaign details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading links and clicks...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Facts for a report. They hold no keys and no campaign data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged yet. The folder will be {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was too late to stop: the file is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows do not fit on the clipboard, which takes {most} at most. Nothing was copied. Save a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Readable &amp;titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a descriptio&amp;n beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include &amp;personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include e-mail addresses, phone numbers and IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters, period, time zone, accounts and when they were read (.meta.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without: the stable names that programs rely on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the workspace, with the columns of the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on screen: same filter, order and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selecte&amp;d rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will say who clicked: e-mail addresses, phone numbers and IP addresses. Keep it, and pass it on, only as your rules for personal data allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses, phone numbers and IP addresses. Left out unless ticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for this account, shown in lists and exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already have &amp;tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores e-mail addresses, phone numbers, names and IP addresses of recipients on this computer. Without it only a code per person and the country are kept, and no report can name anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key for this &amp;run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is stored in {keyring}, never in the workspace or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the key cannot be stored safely. It can be kept for this run only: you enter it again after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be stored. Keep it for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, {n} in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by provider, channel, status, tag or star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as re&amp;cipe...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these rows with their titles, ready to be pasted into a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables and charts at once: PDF for a client, workbook or ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these choices under a name, to run them again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Change goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each campaign by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looked at for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent within the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates follow the window&apos;s lenses. Goals are checked after each refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalWatch</name>
    <message>
        <source>One more goal is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more goals are missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show goals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsDialog</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet. A goal is a line that a figure should not cross, such as a click rate of at least 2 %. Goals are checked after each refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add goal...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the goal “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the goal “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the goal “{name}”. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthPlot</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandedFiles</name>
    <message>
        <source>{n} files are too many to open at once. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose those you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent &quot;{raw}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s send time cannot be read, so no time is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Weekdays by hours; use the arrow keys, or Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {n}, up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksTab</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingView</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>{n} rows are selected, and the clipboard takes {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied. Select fewer rows, or use Export to save a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – Sendsight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo workspace. All data is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the star off {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New tag...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking tag “{tag}” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the tag off {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag for {campaigns}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for its campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. A note stands as a flag on the time axis, so that months later a peak can still be explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add note...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} rows written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager could be opened. The file is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Steps as they &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;note...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, by first click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated {metric}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Report for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excel workbook (XLSX), a sheet for each table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ZIP of CSV files, one for each table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF report with charts, ready for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as pictures, too (P&amp;NG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign to report on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account here keeps personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, campaigns, links, days, hours, breakdowns, and a sheet “About”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same tables as CSV for Excel, and ABOUT.json with the facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting rows...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairPlot</name>
    <message>
        <source>{n} days; use the arrow keys, or Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {n} clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both up to the same minute; the day is not over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Period in which campaigns were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodsPage</name>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same weeks of last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period is chosen, so these are the last 30 days. {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in either period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period above, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks per day, both periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks per day, both periods, human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No click with a time is stored of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks made on these days ({zone}), whenever their campaign was sent. Each day stands beside the same weekday of the other period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is not over; both sides count up to {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Show all clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {whole} clicks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The f&amp;irst lines as they will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}, {columns}, about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some texts are longer than the {most} characters of a cell and will be cut off. The choices for programs and data tools keep them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel shows only the first {most} characters of some texts; the file holds them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet holds {most} rows; the others continue on further sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel shows only the first {most} rows of it; the file holds them all. Choose a shorter period to see them all in Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The f&amp;irst rows as they will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exports made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lies in your workspace on this computer; keys lie in its keyring. Nothing is sent anywhere but to your providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses, numbers, names and IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids and keyed hashes only, and the country of an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it with “Edit account...”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a person out of this workspace: address, name, id, IP address, also where links, texts and your notes have the address. Counts stay as they are. Older copies of the workspace, made before updates, are deleted. It cannot be undone, and a refresh does not bring the person back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address, phone number or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person to be forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this person was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked through, since the keyring gave no key: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These know people by an id only; enter that to look there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: {n} rows no longer tell who it was. Your providers still have the data; ask them, too. Files exported earlier are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that Sendsight wrote from this workspace. The list is kept here only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The workspace {name} opens in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window could be started for the workspace {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That workspace has a window of its own, which is in front now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionModel</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by own tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by utm_campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what campaigns are put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring*; *Black Friday*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* stands for any text; a semicolon separates groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some campaigns are in several groups; the total counts each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which names belong together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a pattern such as Spring* above. * stands for any text, and a semicolon separates groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions are made of campaigns, which appear after a refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by utm_campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these campaigns has a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* stands for any text: *sale* finds every name with sale in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign has such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link of these campaigns carries utm_campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its &amp;campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide its &amp;campaigns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider}&apos;s own documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign-in with your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityTab</name>
    <message>
        <source>Clicks by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No click is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule flagged a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click may be flagged by several rules; the score decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>no base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of {time} is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account, &amp;keep its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its campaigns stay in lists and exports, but can no longer be refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is removed from this computer either way. Nothing changes at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account and its campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account and its {campaigns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account, keep its data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDragger</name>
    <message>
        <source>{n} rows are selected; {most} at most can be dragged. Select fewer rows, or use Export to save a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Weight of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Automatic clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from which a click is likely automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from which a click is suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and judge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners of mail systems click links before people do. Each sign adds its weight to a click&apos;s score, up to 100. Clicks are flagged, never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Likely automatic, left out by the human lens, from score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uspect, shown apart and counted as people&apos;s, from score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known scanners and robots: {source}, and words of mail gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all stored clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n} stored clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving judges {which} again, so figures of past campaigns may change. What changes is known only then; the former numbers bring the former figures back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging all clicks again. This window may be closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The clicks of 1 campaign were judged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The clicks of {n} campaigns were judged again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The file that was being written is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save view as recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, folder Sendsight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in when it runs: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place the file each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read what is new before it runs by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is &amp;for (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table that it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today this would be {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep filters, columns and lenses under a name, and open them again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;view as recipe...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view as recipe...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view as recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views that run by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view runs by itself yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wr&amp;itten, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;he command that runs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views that run by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} You can copy the command and run it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs {when}, next on {next}, and writes {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler keeps the entry in a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” runs {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the scheduler; the saved view stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} the text of {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralRecipes</name>
    <message>
        <source>{n} recipes were opened. “{name}” is the one on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all as saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as saved views: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by several columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click on the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a filter chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a short code on any device, a phone for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste the address that the browser ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register this redirect address with your application: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Signed in. Go on to test the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in on the provider&apos;s own page; Sendsight never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. If nothing opened, copy its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {page} on any device and type this code:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Campaigns shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {campaigns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click rate {rate} of {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums over the campaigns that report each figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed {ago}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>sorted descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>{n} steps; use the arrow keys, or Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Every &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every &amp;week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every &amp;month on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 28, so that no month lacks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolCommands</name>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Search campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, subject and account (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalledTable</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total of {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayBar</name>
    <message>
        <source>Empty the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One campaign was not added: at most {most} can be compared. Take one out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} campaigns were not added: at most {most} can be compared. Take some out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
Take it out of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewHost</name>
    <message>
        <source>Select a page or domain to see its clicks and campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a promotion to see its campaigns together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>See what your campaigns and links did, across all your providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. The demo needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account of {providers}. Everything stays on this computer. The demo needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenTab</name>
    <message>
        <source>In the &amp;account&apos;s zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the zone of the &amp;recipient&apos;s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the first click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks by weekday and hour, human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these clicks tells a country, so nobody&apos;s local hour is known. Choose another time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each recipient&apos;s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks without a time or country are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries with several zones are taken at the one with most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts are in several time zones; this computer&apos;s is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s time zone is not known; this computer&apos;s is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The send time is not known, so clicks are not counted from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s first click came after {median} (middle half: {low} to {high}, {n} people).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only person who clicked did so after {median}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s first click in a campaign came after {median} (middle half: {low} to {high}, {n} first clicks).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: the clicks were read less than seven days after the send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No half-life: no click came after the busiest ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-life after the busiest ten minutes: {half}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clicks that came later are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the first click, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to a person&apos;s first click in a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These clicks name no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>Who clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show addresses, numbers and names where an account keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting people...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and names are not kept for these accounts, so people are ids or hashes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>{n} more countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country unknown: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other countries together: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: no {things} counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>Stored. Leave empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
