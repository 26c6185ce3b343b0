package org.caseload.transfer.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StaffConsumerTest {

    private static final String EXAMPLE = "019a1c00-0000-7000-8000-0000000000c1";

    private final UUID id = UUID.randomUUID();

    @Inject
    StaffRepository staff;

    @Test
    @DisplayName("the contract's example is understood; an older state and the same again change nothing")
    void copyFollowsTheNewest() {
        tell(7, example().replace("\"CM-07\"", "\"CM-" + id + "\""));
        await().untilAsserted(() -> assertThat(copy())
                .isEqualTo(new Colleague(
                        id,
                        "CM-" + id,
                        "Bea Sample",
                        true,
                        Colleague.Kind.ONGOING,
                        LocalDate.of(2024, 3, 1),
                        14,
                        25,
                        new Place(40.5, -86.1, false),
                        2,
                        "FEMALE",
                        List.of("AUTISM"),
                        null)));
        tell(6, example().replace("\"Bea\"", "\"Old\""));
        tell(8, example().replace("\"Bea\"", "\"New\""));
        tell(7, example().replace("\"Bea\"", "\"Older\""));
        tell(
                9,
                "{\"staffId\":\"%s\",\"staffNumber\":\"CM-X\",\"subject\":\"X-%s\",\"status\":\"SEPARATED\",\"role\":\"CASE_MANAGER\"}"
                        .formatted(id, id));
        await().until(() -> !copy().active());
        assertThat(copy().name()).isNull();
        assertThat(staff.activeMember("X-" + id)).isEmpty();
    }

    @Transactional
    Colleague copy() {
        List<Colleague> found = staff.colleagues(List.of(id));
        return found.isEmpty() ? null : found.getFirst();
    }

    private void tell(long sequence, String state) {
        Topics.publish("staff", id, "staff-member-changed.v1", UUID.randomUUID().toString(), sequence, state);
    }

    private String example() {
        return Contracts.example("staff-member-changed.v1").replace(EXAMPLE, id.toString());
    }
}
