"""User agents of robots: gateways and libraries are found, people's programs and phones are not."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from services.demo.invent import BROWSER_AGENTS, SCANNER_AGENTS
from services.store import scanners
from services.store.agents import parse_agent
from services.store.scanners import _plain_word, is_scanner, list_source
from tests.services.store.samples import CHROME, IPHONE

LIST = json.loads(resources.text("agents/scanners.json"))
PATTERNS = LIST["patterns"]
WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"
PHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko)"
)
IN_APP = (
    f"Mozilla/5.0 (Linux; Android 14; SM-S921B Build/UP1A.231005.007; wv) {WEBKIT} "
    "Version/4.0 Chrome/141.0.0.0 Mobile Safari/537.36"
)
DESK = f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/141.0.0.0"

PEOPLE = {
    "Outlook for Windows": (
        "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; "
        ".NET4.0E; Microsoft Outlook 16.0.17328; ms-office; MSOffice 16)"
    ),
    "Office": "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17928; Pro)",
    "new Outlook": f"{DESK} Safari/537.36 Edg/141.0.0.0 OneOutlook/1.2025.916.400",
    "Outlook for Mac": (
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 "
        "(KHTML, like Gecko) MacOutlook/16.88.24081116"
    ),
    "Outlook for iPhone": f"{PHONE} Mobile/15E148 Outlook-iOS/723.4220.prod.iphone (4.2438.0)",
    "Outlook for Android": "Outlook-Android/2.0",
    "Thunderbird": ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.3.0"),
    "eM Client": "eM Client/9.2.2157.0",
    "Airmail": "Airmail 5.7 rv:701 (Macintosh; Intel Mac OS X 10_15_7)",
    "iPhone Mail": f"{PHONE} Mobile/15E148",
    "Apple Mail": (
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    ),
    "Gmail on an iPhone": f"{PHONE} GmailApp/6.0.250915 Mobile/15E148",
    "Gmail on Android": IN_APP,
    "Google app": f"{PHONE} GSA/380.0.788317806 Mobile/15E148 Safari/604.1",
    "Yahoo Mail": "YahooMobileMail/1.0 (Android Mail; 7.40.1) (r8s;samsung;SM-S921B;14;2340x1080;)",
    "Facebook on an iPhone": (
        f"{PHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/530.0.0.33.107;FBBV/800000000;FBDV/iPhone15,2;"
        "FBMD/iPhone;FBSN/iOS;FBSV/18.5;FBSS/3;FBID/phone;FBLC/en_US;FBOP/80]"
    ),
    "Facebook on Android": f"{IN_APP} [FB_IAB/FB4A;FBAV/530.0.0.48.73;]",
    "Messenger": f"{PHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/500.0.0.0;FBLC/nl_NL]",
    "Instagram on an iPhone": (
        f"{PHONE} Mobile/15E148 Instagram 400.0.0.27.80 (iPhone15,2; iOS 18_5; en_US; en; "
        "scale=3.00; 1179x2556; 800000000)"
    ),
    "Instagram on Android": (
        f"{IN_APP} Instagram 400.0.0.27.80 Android (34/14; 480dpi; 1080x2125; samsung; SM-S921B)"
    ),
    "LinkedIn on an iPhone": f"{PHONE} Mobile/15E148 [LinkedInApp]/9.31.1234",
    "LinkedIn on Android": f"{IN_APP} [LinkedInApp]",
    "Pinterest": f"{PHONE} Mobile/15E148 [Pinterest/iOS]",
    "Snapchat": f"{PHONE} Version/18.5 Mobile/15E148 Safari/604.1 Snapchat/13.20.0.40 (panda)",
    "TikTok": f"{PHONE} Mobile/15E148 musical_ly_40.3.0 BytedanceWebview/d8a21c6 JsSdk/2.0",
    "X": f"{PHONE} Mobile/15E148 Twitter for iPhone/11.10",
    "X on Android": f"{IN_APP} TwitterAndroid",
    "Telegram": f"{IN_APP} Telegram-Android/11.4.2 (Samsung SM-S921B; Android 14; SDK 34; HIGH)",
    "WeChat": f"{PHONE} Mobile/15E148 MicroMessenger/8.0.60(0x18003c2f) NetType/WIFI",
    "Notion": f"{DESK} Notion/4.9.0 Electron/35.0.0 Safari/537.36",
    "Teams": f"{DESK} Teams/24243.1309.3132.617 Electron/32.0.0 Safari/537.36",
    "Slack on a Mac": (
        f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {WEBKIT} Chrome/134.0.6998.205 "
        "Electron/35.1.5 Safari/537.36 AppleSilicon Sonic Slack_SSB/4.43.51"
    ),
    "Slack on Windows": f"{DESK} Electron/35.1.5 Safari/537.36 Sonic Slack_SSB/4.43.51",
    "Sogou's browser": f"{IN_APP} SogouMSE,SogouMobileBrowser/5.27.8",
    "Instapaper": f"{PHONE} Mobile/15E148 Instapaper/8.2",
    "Feedly on an iPhone": f"{PHONE} Mobile/15E148 Feedly/91.0",
    "Feedly on Android": f"{IN_APP} Feedly/86.0",
    "Viber": f"{PHONE} Mobile/15E148 Viber/21.3",
    "Viber on a desktop": f"{DESK} QtWebEngine/6.5.3 Safari/537.36 Viber/22.4.0",
    "HubSpot": f"{PHONE} Mobile/15E148 HubSpot/6.1",
    "Google Docs": f"{PHONE} Mobile/15E148 GoogleDocs/1.2025.36200",
    "Facebook's newer browser": f"{IN_APP} MetaIAB Facebook",
    "Asana": f"{DESK} Asana/2.3.0 Electron/30.0.0 Safari/537.36",
    "Zscaler's browser": f"{DESK} Safari/537.36 Zscaler/4.2",
    "Sophos for phones": f"{PHONE} Mobile/15E148 SophosSecureWorkspace/9.7",
    "Trend Micro for phones": f"{IN_APP} TrendMicro/12",
    "Symantec for phones": f"{IN_APP} Symantec/3.1",
    "Cubot X50": (
        f"Mozilla/5.0 (Linux; Android 11; CUBOT X50) {WEBKIT} Chrome/141.0.0.0 Mobile Safari/537.36"
    ),
    "Cubot Note S": (
        f"Mozilla/5.0 (Linux; Android 9; CUBOT_NOTE_S) {WEBKIT} Chrome/99.0 Mobile Safari/537.36"
    ),
    "Cubot KingKong": (
        f"Mozilla/5.0 (Linux; Android 10; Cubot KingKong) {WEBKIT} Chrome/99.0 Mobile Safari/537.36"
    ),
    "Chrome": CHROME,
    "Safari": IPHONE,
}
ROBOTS = (
    "BarracudaCentral",
    "Mozilla/5.0 (compatible; Barracuda Sentinel (EE))",
    "CiscoSecureEmail",
    "Proofpoint URL Defense",
    "Mimecast URL Protect",
    "Expanse, a Palo Alto Networks company, searches across the global IPv4 space",
    f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WEBKIT} HeadlessChrome/120.0.0.0 Safari/537.36",
    f"Mozilla/5.0 (Windows NT 10.0) {WEBKIT[:-1]}; Google-PageRenderer) Chrome/141.0.0.0",
    "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)",
    "SkypeUriPreview Preview/0.5",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
    "TelegramBot (like TwitterBot)",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    "ia_archiver",
    "UptimeRobot/2.0",
    "link check",
    "Link-Checker/3",
    "python-requests/2.32.3",
    "python-httpx/0.27",
    "Python-urllib/3.11",
    "Python/3.11 aiohttp/3.9",
    "curl/8.4.0",
    "Wget/1.21",
    "libwww-perl/6.7",
    "okhttp/4.9",
    "Go-http-client/2.0",
    "Java/17.0.1",
    "Apache-HttpClient/4.5.14 (Java/17)",
    "axios/1.6",
    "node-fetch/1.0",
    "urllib3/2.2.1",
    "python-urllib3/1.26",
    "GuzzleHttp/7",
    "PostmanRuntime/7.36.0",
    "PHP/8.2.1",
    "Microsoft-WNS/10.0",
    "Symantec Email Security.cloud",
    "Mozilla/5.0 (compatible; MessageLabs)",
    "Cloudmark/1.0",
    "Mozilla/5.0 (compatible; Trend Micro Email Security)",
    "TrendMicro/9.0",
    "Sophos Email Security",
    # Robots of makers whose programs people use as well.
    "Mozilla/5.0 (compatible; RankSonicSiteAuditor/1.0; +https://ranksonic.com/ranksonic_sab.html)",
    "Mozilla/5.0 (compatible; Sonic/1.0; http://www.yama.info.waseda.ac.jp/~crawler/info.html)",
    "Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)",
    "Feedly/1.0 (+http://www.feedly.com/fetcher.html; like FeedFetcher-Google)",
    "HubSpot Connect 2.0 (http://dev.hubspot.com/) - BizOpsCompanies-Tq2-BizCoDomainValidationAudit",
    "Mozilla/5.0 (compatible; HubSpot Crawler; web-crawlers@hubspot.com)",
    "Viber",
    "Asana/1.4.0 WebsiteMetadataRetriever",
    "Mozilla/5.0 (compatible; GoogleDocs; apps-spreadsheets; +http://docs.google.com)",
    "Instapaper/4.0Instaparser/1.0",
    "Notion/1.0 (https://notion.so; team@makenotion.com)",
    *SCANNER_AGENTS,
)


@pytest.mark.parametrize("program", PEOPLE)
def test_people_are_no_scanners(program):
    assert not is_scanner(PEOPLE[program])
    assert parse_agent(PEOPLE[program]).device != "Bot"


@pytest.mark.parametrize("number", range(len(BROWSER_AGENTS)))
def test_browsers_of_the_demo_are_no_scanners(number):
    assert not is_scanner(BROWSER_AGENTS[number])


@pytest.mark.parametrize("text", ROBOTS)
def test_gateways_previews_and_libraries_are_scanners(text):
    assert is_scanner(text)
    assert parse_agent(text).device == "Bot"


@pytest.mark.parametrize("text", ["BARRACUDA", "mimecast", "CURL/8", "Python-Requests/2"])
def test_gateways_are_found_in_any_case(text):
    assert is_scanner(text)


@pytest.mark.parametrize("text", ["", " ", "Mozilla/5.0", "something else", "\n\0\udcff"])
def test_texts_that_tell_nothing_are_no_scanners(text):
    assert not is_scanner(text)


def test_the_list_names_its_source_and_version():
    form = r"npm crawler-user-agents \d+\.\d+\.\d+ \(MIT\), revision [0-9a-f]{6}"
    assert re.fullmatch(form, list_source())
    assert list_source().startswith(LIST["source"])


@pytest.mark.parametrize("what", ["pattern", "word"])
def test_another_pattern_or_word_makes_another_revision(monkeypatch, what):
    """Verdicts made before it are made anew, although the list's version is the same."""
    before = list_source()
    list_source.cache_clear()
    if what == "word":
        monkeypatch.setattr(scanners, "_GATEWAYS", re.compile("another"))
    else:
        source, listed = scanners._list()
        monkeypatch.setattr(scanners, "_list", lambda: (source, listed[1:]))
    after = list_source()
    list_source.cache_clear()
    assert before != after
    monkeypatch.undo()
    assert list_source() == before


def test_every_plain_pattern_finds_its_own_words():
    plain = [re.sub(r"\\(?=[^A-Za-z0-9])", "", p).strip("^$") for p in PATTERNS if _plain_word(p)]
    assert len(plain) > 1400
    assert [text for text in plain if not is_scanner(text)] == []


@settings(max_examples=300, derandomize=True, deadline=None, database=None)
@given(st.data())
def test_whatever_a_pattern_matches_is_a_scanner(data):
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(pattern))
    assert is_scanner(text)


@pytest.mark.parametrize(
    ("pattern", "word"),
    [
        ("Googlebot\\/", "Googlebot/"),
        ("^Mozilla Fetcher$", "Mozilla Fetcher"),
        ("W3C_Validator\\.org", "W3C_Validator"),
        ("a.LongWord", "LongWord"),
        ("\\(Link\\)", "Link"),
        ("[wW]get", ""),
        ("one|other", ""),
        ("words?", ""),
        ("ab", ""),
        ("Feed \\d", ""),
        ("", ""),
    ],
)
def test_the_word_is_part_of_every_match(pattern, word):
    assert _plain_word(pattern) == word
