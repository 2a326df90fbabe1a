from services.domain import errors


def test_every_error_has_its_own_code_and_speaks():
    kinds = [
        v
        for v in vars(errors).values()
        if isinstance(v, type) and issubclass(v, errors.ServiceError)
    ]
    assert len({k.code for k in kinds}) == len(kinds) == 9
    assert str(errors.Unreachable("ClickSend cannot be reached.", "Try again.")) == (
        "ClickSend cannot be reached. Try again."
    )
