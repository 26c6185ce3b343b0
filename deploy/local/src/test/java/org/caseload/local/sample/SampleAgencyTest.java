package org.caseload.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.local.sample.SampleIndividual.Outlook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleAgencyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final SampleAgency AGENCY = SampleAgency.of(DAY);

    @Test
    @DisplayName("the agency is the same every time")
    void sameEveryTime() {
        assertThat(SampleAgency.of(DAY).members()).isEqualTo(AGENCY.members());
        assertThat(SampleAgency.of(DAY).individuals()).isEqualTo(AGENCY.individuals());
    }

    @Test
    @DisplayName("made a week later it has the same people, and days a week later")
    void daysAreRelative() {
        SampleAgency later = SampleAgency.of(DAY.plusWeeks(1));

        assertThat(later.individuals()).isEqualTo(AGENCY.individuals());
        assertThat(later.member("CM-07").name())
                .isEqualTo(AGENCY.member("CM-07").name());
        assertThat(later.member("CM-07").caseManagerSince())
                .isEqualTo(AGENCY.member("CM-07").caseManagerSince().plusWeeks(1));
    }

    @Test
    @DisplayName("numbers, addresses and places are distinct, real and plainly invented where people are concerned")
    void peopleAreInvented() {
        Set<String> zips = ZipCode.all().stream().map(ZipCode::zip).collect(Collectors.toSet());

        assertThat(AGENCY.members())
                .hasSize(51)
                .extracting(SampleMember::staffNumber)
                .doesNotHaveDuplicates();
        assertThat(AGENCY.members()).allMatch(member -> member.email().endsWith("@sample-agency.example"));
        assertThat(AGENCY.individuals())
                .hasSize(SampleAgency.INDIVIDUALS)
                .extracting(SampleIndividual::agencyNumber)
                .doesNotHaveDuplicates();
        assertThat(AGENCY.individuals())
                .allMatch(individual -> zips.contains(individual.home().zip()))
                .allMatch(individual -> individual.algo() >= 0 && individual.algo() <= 6)
                .allMatch(individual -> new HashSet<>(individual.quarterlyMonths()).size() == 4)
                .allMatch(individual -> individual.quarterlyMonths().contains(individual.annualMonth()));
    }

    @Test
    @DisplayName("everyone comes after the person above, who is of the right kind")
    void reportingLines() {
        Set<String> seen = new HashSet<>();
        for (SampleMember member : AGENCY.members()) {
            if (member.isCaseManager()) {
                assertThat(member.reportsTo()).startsWith("SUP-");
            }
            assertThat(member.reportsTo() == null || seen.contains(member.reportsTo()))
                    .isTrue();
            seen.add(member.staffNumber());
        }
    }

    @Test
    @DisplayName("R-CAND-2: ongoing Case Managers stay within their targets, and most have room")
    void roomExists() {
        Map<String, Long> assigned = AGENCY.individuals().stream()
                .collect(Collectors.groupingBy(SampleIndividual::caseManager, Collectors.counting()));
        List<Long> room = AGENCY.members().stream()
                .filter(member -> "ONGOING".equals(member.kind()))
                .map(member -> (member.caseloadTarget() == null ? 25 : member.caseloadTarget())
                        - assigned.get(member.staffNumber()))
                .toList();

        assertThat(room).hasSize(30).allMatch(left -> left >= 0);
        assertThat(room).filteredOn(left -> left > 0).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("R-CAND-1: some Case Managers are in their first year, and none of them has an Individual with Algo 6")
    void firstYear() {
        Set<String> firstYear = AGENCY.members().stream()
                .filter(SampleMember::isCaseManager)
                .filter(member -> member.hasLessThanAYear(DAY))
                .map(SampleMember::staffNumber)
                .collect(Collectors.toSet());

        assertThat(firstYear).hasSizeBetween(4, 15);
        assertThat(AGENCY.individuals())
                .filteredOn(individual -> individual.algo() == 6)
                .isNotEmpty()
                .noneMatch(individual -> firstYear.contains(individual.caseManager()));
    }

    @Test
    @DisplayName("some are ready, some nearly, some far from it; enough for a hundred walks")
    void outlooks() {
        assertThat(AGENCY.readyIntakes()).hasSizeGreaterThan(100);
        for (Outlook outlook : Outlook.values()) {
            assertThat(AGENCY.individuals())
                    .filteredOn(individual -> individual.outlook() == outlook)
                    .hasSizeGreaterThan(100);
        }
    }
}
