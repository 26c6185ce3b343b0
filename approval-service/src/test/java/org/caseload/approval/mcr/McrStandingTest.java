package org.caseload.approval.mcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class McrStandingTest {

    private static final Instant COMPLETED = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    @DisplayName("R-MCR-2: an MCR is current for 30 days to the moment, then aged; without one it is missing")
    void mcrsAge() {
        Instant last = COMPLETED.plus(Duration.ofDays(30));
        assertThat(at(COMPLETED)).isEqualTo(McrState.CURRENT);
        assertThat(at(last)).isEqualTo(McrState.CURRENT);
        assertThat(at(last.plusMillis(1))).isEqualTo(McrState.AGED);
        assertThat(McrStanding.at(last, null, null, 30).state()).isEqualTo(McrState.MISSING);
    }

    private static McrState at(Instant now) {
        return McrStanding.at(now, UUID.randomUUID(), COMPLETED, 30).state();
    }
}
