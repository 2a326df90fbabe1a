from services.sync.renewals import Renewals


def test_an_old_token_becomes_the_newest_over_several_renewals():
    renewals = Renewals()
    first = {"access_token": "a1", "refresh_token": "r1"}
    second = {"access_token": "a2", "refresh_token": "r2", "expires_at": "2026"}
    third = {"access_token": "a3", "refresh_token": "r3", "expires_at": "2027"}
    renewals.note(first, second)
    renewals.note(second, third)
    assert renewals.newest(first) == third
    assert renewals.newest({"refresh_token": "r2", "client": "x"}) == {**third, "client": "x"}
    assert renewals.newest(third) == third
    assert "r3" not in repr(renewals)


def test_what_was_never_renewed_stays():
    renewals = Renewals()
    renewals.note({}, {"access_token": "a", "refresh_token": "r"})
    renewals.note({"refresh_token": "same"}, {"refresh_token": "same", "access_token": "b"})
    assert renewals.newest({"refresh_token": "same"}) == {"refresh_token": "same"}
    assert renewals.newest({}) == {}
