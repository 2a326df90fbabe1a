"""Templates of statements about what belongs to campaigns, filled with a selection's conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.plan import Period
from services.store.click_conditions import conditions
from services.store.query_campaigns import ORDER, numbers
from services.store.selections import of_campaigns, of_clicks

if TYPE_CHECKING:
    from services.domain.rows import Selection
    from services.store.columns import Ask

OWNER = "a.account_id, a.provider, a.name, c.product, c.campaign_id, c.name"
"""Whose row it is; needs the tables `campaigns c` and `accounts a`."""
_ALWAYS = Period()


def filled(
    template: str,
    ask: Ask,
    selection: Selection,
    values: dict[str, object],
    *,
    owner: str = OWNER,
    lens: bool = True,
) -> str:
    """A template with `{clicks}` (on `clicks k`), `{campaigns}`, `{order}` and `{owner}` filled in.

    The period goes by the campaign's send time.

    Args:
        template: The statement.
        ask: Answers what the conditions need to know.
        selection: What is wanted.
        values: The statement's named parameters; those of the conditions are added.
        owner: The columns that `{owner}` stands for.
        lens: Whether the selection's click filter applies.
    """
    chosen = numbers(ask, selection, by_send_time=True)
    picked = conditions(ask, selection.clicks, of_clicks(chosen, _ALWAYS)) if lens else ()
    clicks = of_clicks(chosen, _ALWAYS, picked)
    campaigns = of_campaigns(selection)
    return template.format(
        owner=owner,
        order=ORDER,
        clicks=named(clicks.sql, clicks.values, "k", values),
        campaigns=named(campaigns.sql, campaigns.values, "c", values),
    )


def named(sql: str, values: list[object], prefix: str, into: dict[str, object]) -> str:
    """Conditions with named parameters, so that they may stand in several places."""
    parts = sql.split("?")
    names = [f"{prefix}{i}" for i in range(len(values))]
    into.update(zip(names, values, strict=True))
    return parts[0] + "".join(f"${name}{part}" for name, part in zip(names, parts[1:], strict=True))
