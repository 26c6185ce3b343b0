package org.caseload.request.mcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caseload.request.mcr.McrPolicy.Given;
import org.caseload.request.mcr.McrPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class McrPolicyTest {

    private final List<Given> sections = Arrays.stream(Mcr.Section.values())
            .map(section -> new Given(section, true, false))
            .collect(Collectors.toCollection(ArrayList::new));

    @Test
    @DisplayName("R-MCR-1: every section once, confirmed or with a note, can be taken")
    void wholeIsTaken() {
        sections.set(3, new Given(Mcr.Section.CARE_PLAN, false, true));
        assertThat(McrPolicy.flaws(sections)).isEmpty();
    }

    @Test
    @DisplayName("R-MCR-1: a section that is missing, repeated, or neither confirmed nor noted is named, each of them")
    void everyFlawIsNamed() {
        sections.set(3, new Given(Mcr.Section.CASE_NOTES, false, false));
        assertThat(McrPolicy.flaws(sections))
                .extracting(McrPolicy.Flaw::rule, McrPolicy.Flaw::field, McrPolicy.Flaw::section)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Rule.NOTE_MISSING, "sections[3].note", "CASE_NOTES"),
                        org.assertj.core.api.Assertions.tuple(
                                Rule.SECTION_REPEATED, "sections[4].section", "CASE_NOTES"),
                        org.assertj.core.api.Assertions.tuple(Rule.SECTION_MISSING, "sections", "CARE_PLAN"));
    }
}
