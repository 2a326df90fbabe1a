"""`providers`: what each provider needs, can be asked for and reports, from its declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from services.cli.output import DONE
from services.domain.kinds import Capability, Metric

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.domain.accounts import CredentialField, ProviderInfo


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser("providers", help="what each provider needs and reports")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Print the declarations."""
    from services.providers.registry import provider_infos

    infos = provider_infos()
    if args.json:
        text = msgspec.json.format(msgspec.json.encode([as_data(info) for info in infos]), indent=2)
        context.output.result(text.decode())
    else:
        context.output.result("\n\n".join(as_text(info) for info in infos))
    return DONE


def as_data(info: ProviderInfo) -> dict[str, Any]:
    """A declaration for programs."""
    return {
        "key": info.key,
        "name": info.name,
        "channels": list(info.channels),
        "products": list(info.products),
        "fields": [_field_data(field) for field in info.fields],
        "api_url": info.api_url,
        "api_urls": [{"label": label, "url": url} for label, url in info.api_urls],
        "login_url": info.login_url,
        "redirect_uri": _redirect(info),
        "capabilities": [c for c in Capability if c in info.capabilities],
        "metrics": {
            product: [m for m in Metric if m in found] for product, found in info.metrics.items()
        },
        "reasons": info.reasons,
        "click_grain": info.click_grain,
        "limits": [msgspec.to_builtins(limit) for limit in info.limits],
        "parallel": info.parallel,
        "where_to_find": info.where_to_find,
        "docs_url": info.docs_url,
        "notes": list(info.notes),
    }


def as_text(info: ProviderInfo) -> str:
    """A declaration for people."""
    lines = [f"{info.name} ({info.key}): {', '.join(info.channels)}"]
    lines += [f"  field        {_field(field)}" for field in info.fields]
    lines.append(f"  API address  {info.api_url}")
    lines += [
        f"               or {url} ({label})" for label, url in info.api_urls if url != info.api_url
    ]
    if info.login_url:
        lines.append(f"  login        {info.login_url}")
    if _redirect(info):
        lines.append(f"  redirect     {_redirect(info)}")
    if info.where_to_find:
        lines.append(f"  find it      {info.where_to_find}")
    lines.append(f"  reads        {', '.join(c for c in Capability if c in info.capabilities)}")
    for product, found in info.metrics.items():
        names = ", ".join(metric for metric in Metric if metric in found)
        lines.append(f"  {product:<11}  {names or 'no counters'}")
    lines += [f"  note         {note}" for note in info.notes]
    return "\n".join(lines)


def _field_data(field: CredentialField) -> dict[str, Any]:
    """A field for programs; its help says what a tick box takes, which nobody sees here."""
    data: dict[str, Any] = msgspec.to_builtins(field)
    if field.default in ("yes", "no"):
        data["help"] = f"yes or no. {field.help}"
    return data


def _redirect(info: ProviderInfo) -> str | None:
    """Where a sign-in in the browser ends; has to be registered at the provider."""
    return info.redirect_uri if Capability.BROWSER_SIGN_IN in info.capabilities else None


def _field(field: CredentialField) -> str:
    how = "secret" if field.secret else "setting"
    needed = "" if field.required else ", optional"
    default = f", {field.default} by default" if field.default else ""
    return f"{field.key} ({field.label}; {how}{needed}{default})"
