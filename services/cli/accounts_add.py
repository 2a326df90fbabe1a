"""`accounts add`: fields from the command line, secrets from standard input or a sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.cli.output import DONE, UsageError
from services.cli.secrets_input import ask_for, read_object, secrets_of
from services.credentials import KeyringUnavailable
from services.domain.errors import NotOffered
from services.domain.kinds import Capability
from services.domain.parse import to_flag
from services.providers.registry import provider_class, provider_keys
from services.reports.zones import is_zone

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.domain.accounts import Account, ProviderInfo

KEEP_PERSONAL = "keep_personal"
REDIRECT = "redirect_uri"
LONGEST_NAME = 100
_SIGN_IN = frozenset({Capability.BROWSER_SIGN_IN, Capability.DEVICE_SIGN_IN})


def add_parser(actions: Subcommands) -> None:
    """The command's place on the command line."""
    parser = actions.add_parser(
        "add",
        help="add an account",
        description="Add an account. `sendsight-cli providers` tells "
        "each provider's fields. Secrets come by standard input, never by the command line.",
    )
    parser.add_argument("provider", metavar="PROVIDER", help=", ".join(provider_keys()))
    parser.add_argument("--name", required=True, help="your own name for the account")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        dest="fields",
        help="a field that is no secret; keep_personal=yes keeps e-mail addresses, "
        "phone numbers, names and IP addresses",
    )
    parser.add_argument("--api-url", metavar="URL", help="another API address")
    parser.add_argument("--login-url", metavar="URL", help="another login address")
    secrets = parser.add_mutually_exclusive_group()
    secrets.add_argument(
        "--secrets-from",
        choices=["-"],
        metavar="-",
        help="read a JSON object of the secrets on standard input",
    )
    secrets.add_argument(
        "--device", action="store_true", help="sign in by typing a code on any device"
    )
    secrets.add_argument(
        "--without-secrets",
        action="store_true",
        help="keep no secrets; give them to each `refresh --secrets-from -`",
    )
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Add an account; nothing is tested over the network unless it signs in."""
    if context.demo:
        raise UsageError("The demo workspace takes no accounts of your own. Leave out --demo.")
    info = _info(args.provider)
    settings = settings_of(info, args.fields)
    personal = _yes_or_no(settings.pop(KEEP_PERSONAL, "no"))
    account = _draft(args, settings, keep_personal=personal)
    secrets = _given_secrets(args, info, context)
    _check_complete(info, account, secrets, args)
    _store(args, context, account, secrets)
    context.output.result(f"Added {account.name} ({info.name}).")
    return DONE


def _info(key: str) -> ProviderInfo:
    try:
        return provider_class(key).info
    except NotOffered as error:
        raise UsageError(str(error)) from None


def settings_of(info: ProviderInfo, pairs: list[str]) -> dict[str, str]:
    """The values of --set by field.

    Raises:
        UsageError: A field is unknown or secret, or a value cannot be.
    """
    allowed = {field.key for field in info.fields if not field.secret} | {KEEP_PERSONAL}
    if info.capabilities & _SIGN_IN:
        allowed.add(REDIRECT)
    secret = {field.key for field in info.fields if field.secret}
    found: dict[str, str] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        key = key.strip()
        if key in secret:
            raise UsageError(
                f"{key} is a secret, which other programs could read on the command "
                "line. Give it by --secrets-from -."
            )
        if not equals or not key:
            raise UsageError("--set takes FIELD=VALUE.")
        if key not in allowed:
            raise UsageError(
                f"{info.name} has no field of this name. Its fields: {', '.join(sorted(allowed))}."
            )
        found[key] = value.strip()
    _check_values(found)
    return found


def _check_values(settings: dict[str, str]) -> None:
    zone = settings.get("time_zone")
    if zone and not is_zone(zone):
        raise UsageError(f"The time zone {zone} is not known. Write it like Europe/Amsterdam.")
    for key, value in settings.items():
        if not value.isprintable():
            raise UsageError(f"The value of {key} has control characters in it.")


def _yes_or_no(value: str) -> bool:
    flag = to_flag(value)
    if flag is None:
        raise UsageError(f"{KEEP_PERSONAL} is yes or no.")
    return flag


def _draft(args: Namespace, settings: dict[str, str], *, keep_personal: bool) -> Account:
    from services.sync.accounts import draft_account

    name = args.name.strip()
    if not name or not name.isprintable() or len(name) > LONGEST_NAME:
        raise UsageError(f"The name needs 1 to {LONGEST_NAME} characters on one line.")
    if "" in (args.api_url, args.login_url):
        raise UsageError(
            "The API address is missing." if args.api_url == "" else "The login address is missing."
        )
    try:
        return draft_account(
            args.provider,
            name,
            settings=settings,
            api_url=args.api_url,
            login_url=args.login_url,
            keep_personal=keep_personal,
        )
    except NotOffered as error:
        raise UsageError(str(error)) from None


def _given_secrets(args: Namespace, info: ProviderInfo, context: Context) -> dict[str, str]:
    if args.secrets_from:
        return secrets_of(info, read_object())
    if args.device or args.without_secrets:
        return {}
    return ask_for(info, context.output)


def _check_complete(
    info: ProviderInfo, account: Account, secrets: dict[str, str], args: Namespace
) -> None:
    """Refuse an account that lacks something it cannot do without."""
    for field in info.fields:
        if not field.required or field.default:
            continue
        if not field.secret and not account.settings.get(field.key):
            raise UsageError(f"The {field.label} is missing. Give it by --set {field.key}=VALUE.")
        if field.secret and not secrets.get(field.key) and not args.without_secrets:
            raise UsageError(
                f"The {field.label} is missing. Give it by --secrets-from - as "
                f'{{"{field.key}": "..."}} on standard input.'
            )
    if args.device and Capability.DEVICE_SIGN_IN not in info.capabilities:
        raise UsageError(f"{info.name} is not signed in to by a code. Leave out --device.")
    if args.secrets_from and not secrets:
        raise UsageError("The secrets on standard input are empty.")


def _store(args: Namespace, context: Context, account: Account, secrets: dict[str, str]) -> None:
    from services.sync.accounts import save_account

    info = provider_class(account.provider).info
    with context.session() as session:
        taken = {other.name.strip().casefold() for other in session.workspace.accounts()}
        if account.name.casefold() in taken:
            raise UsageError(
                f"There is already an account called {account.name}. Choose another name."
            )
        if not secrets and not args.without_secrets and info.capabilities & _SIGN_IN:
            from services.cli.sign_in import sign_in

            secrets = sign_in(account, context, by_device=args.device)
        try:
            session.run(save_account(session, account, secrets, run_only=args.without_secrets))
        except KeyringUnavailable:
            context.output.tell(
                "Without a keyring: add the account with --without-secrets and "
                "give its secrets to each `refresh --secrets-from -`."
            )
            raise
