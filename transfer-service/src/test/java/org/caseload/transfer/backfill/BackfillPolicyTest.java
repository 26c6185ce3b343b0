package org.caseload.transfer.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.backfill.BackfillPolicy.Rule.HERE_ALREADY;
import static org.caseload.transfer.backfill.BackfillPolicy.Rule.LEFT;
import static org.caseload.transfer.backfill.BackfillPolicy.Rule.PAIRED_ELSEWHERE;
import static org.caseload.transfer.backfill.BackfillPolicy.Rule.THE_SAME;
import static org.caseload.transfer.backfill.BackfillPolicy.Rule.UNKNOWN;

import java.util.List;
import java.util.UUID;
import org.caseload.transfer.backfill.BackfillPolicy.Facts;
import org.caseload.transfer.individual.KnownIndividual;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackfillPolicyTest {

    private static final UUID LEAVING = UUID.randomUUID();
    private static final UUID COMING = UUID.randomUUID();
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    @Test
    @DisplayName("R-LOC-3: an active Individual of another Case Manager may come in")
    void anotherMayComeIn() {
        assertThat(judge(known(COMING, "ACTIVE", ELSEWHERE), false)).isEmpty();
    }

    @Test
    @DisplayName(
            "R-LOC-3: not one whom we don't know, who left, who goes, who is here already, or who comes in for another")
    void othersMayNot() {
        assertThat(judge(KnownIndividual.NOT_YET, false)).containsExactly(UNKNOWN);
        assertThat(judge(known(COMING, "DISCHARGED", ELSEWHERE), false)).containsExactly(LEFT);
        assertThat(judge(known(LEAVING, "ACTIVE", HERE), false)).containsExactly(THE_SAME);
        assertThat(judge(known(COMING, "ACTIVE", HERE), false)).containsExactly(HERE_ALREADY);
        assertThat(judge(known(COMING, "ACTIVE", ELSEWHERE), true)).containsExactly(PAIRED_ELSEWHERE);
        assertThat(judge(known(COMING, "DECEASED", HERE), true)).containsExactly(LEFT, HERE_ALREADY, PAIRED_ELSEWHERE);
    }

    private static List<BackfillPolicy.Rule> judge(KnownIndividual paired, boolean elsewhere) {
        return BackfillPolicy.judge(new Facts(paired, LEAVING, HERE, elsewhere));
    }

    private static KnownIndividual known(UUID id, String status, UUID caseManagerId) {
        return new KnownIndividual(
                id,
                "IND-1",
                status,
                3,
                caseManagerId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                null,
                List.of());
    }
}
