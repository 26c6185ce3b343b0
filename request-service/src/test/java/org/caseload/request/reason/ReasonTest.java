package org.caseload.request.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    private static final String DECLARATION = """
            {"id":"X","version":1,"title":"x","conditions":[],"conversations":[],"steps":[],"carries":["%s"],
             "details":{"type":"object","properties":{
               "code":{"type":"string","enum":["A"]},"fitted":{"type":"string","pattern":"^[A-Z]$"},
               "day":{"type":"string","format":"date"},"number":{"type":"number"},"yes":{"type":"boolean"},
               "codes":{"type":"array","items":{"type":"string","enum":["A"]}},
               "words":{"type":"string","minLength":1},"solid":{"type":"string","pattern":"\\\\S"},
               "stories":{"type":"array","items":{"type":"string"}}}},
             "source":{"document":"d","sentence":"s"}}""";

    @ParameterizedTest
    @ValueSource(strings = {"code", "fitted", "day", "number", "yes", "codes"})
    @DisplayName("R-RSN-1: codes, numbers and truth values may travel, and only those that are named")
    void codesMayTravel(String field) throws JsonProcessingException {
        assertThat(read(field).codedIn(Map.of(field, 1, "words", "no"))).containsOnlyKeys(field);
        assertThat(read(field).codedIn(Map.of("words", "no"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "solid", "stories", "unknown"})
    @DisplayName("R-RSN-1: a declaration that lets words travel, or what is no detail, can't be understood")
    void wordsStay(String field) {
        assertThatThrownBy(() -> read(field))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining(field);
    }

    private static Reason read(String carried) throws JsonProcessingException {
        return new ObjectMapper().readValue(DECLARATION.formatted(carried), Reason.class);
    }
}
