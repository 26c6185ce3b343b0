package org.caseload.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    @DisplayName("our own words are told, whatever is wrapped around them")
    void ownWordsAreTold() {
        assertThat(Causes.brief(new RuntimeException(new IllegalStateException("no such step"))))
                .isEqualTo("IllegalStateException: no such step");
    }

    @Test
    @DisplayName("the words of parsers and of the JDK, which quote the data, are not told; where it was in our code is")
    void foreignWordsAreNotTold() {
        String name = String.join(" ", "Cora", "Example");
        Throwable date = catchThrowable(() -> LocalDate.parse(name));
        Throwable json = catchThrowable(() -> new ObjectMapper().readTree("[" + name));

        assertThat(Causes.brief(date)).startsWith("DateTimeParseException: at org.caseload.chassis.event.CausesTest:");
        assertThat(Causes.brief(json))
                .startsWith("JsonParseException: line 1, column")
                .doesNotContain("Cora");
    }
}
