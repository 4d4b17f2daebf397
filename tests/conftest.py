"""What every test stands on."""

from hypothesis import HealthCheck, settings

# How long an example takes to make or to run says as much of the machine as of us. The rest stays as it is where
# the tests run: Hypothesis has a profile of its own for continuous integration.
settings.register_profile(
    "house", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")
