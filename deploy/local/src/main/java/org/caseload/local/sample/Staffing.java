package org.caseload.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** Invents the staff: two Assistant Directors, six Supervisors, forty Case Managers and those around them. */
final class Staffing {

    private static final int ASSISTANT_DIRECTORS = 2;
    private static final int SUPERVISORS = 6;

    /** Months as a Case Manager here, by number in turn; some have less than a year. */
    private static final int[] MONTHS_HERE = {40, 8, 95, 26, 3, 62, 14, 130};

    /** Months elsewhere before; some have their year from there. */
    private static final int[] MONTHS_ELSEWHERE = {0, 0, 24, 0, 0, 48, 6};

    /** Null: the agency's target holds. */
    private static final Integer[] TARGETS = {null, 28, null, 30, 22};

    /** Null: not told. */
    private static final String[] GENDERS = {"FEMALE", "MALE", "FEMALE", null, "MALE"};

    private static final String[] CLASSES = {"5226", "5227", "5227", "5228"};

    private final LocalDate day;
    private final Faker faker;
    private final Random random;
    private final List<ZipCode> zipCodes;

    Staffing(LocalDate day, Faker faker, Random random, List<ZipCode> zipCodes) {
        this.day = day;
        this.faker = faker;
        this.random = random;
        this.zipCodes = zipCodes;
    }

    List<SampleMember> members() {
        List<SampleMember> members = new ArrayList<>();
        members.add(office("HR-1", "HUMAN_RESOURCES", null, null));
        members.add(office("EC-1", "ENGAGEMENT_COORDINATOR", null, null));
        members.add(office("FST-1", "FIELD_SUPPORT", null, null));
        for (int number = 1; number <= ASSISTANT_DIRECTORS; number++) {
            members.add(office("AD-" + number, "ASSISTANT_DIRECTOR", null, null));
        }
        for (int number = 1; number <= SUPERVISORS; number++) {
            String above = "AD-" + (1 + (number - 1) * ASSISTANT_DIRECTORS / SUPERVISORS);
            members.add(office("SUP-" + number, "SUPERVISOR", above, number % 2 == 0 ? "5229" : "5230"));
        }
        for (int number = 1; number <= SampleAgency.CASE_MANAGERS; number++) {
            members.add(caseManager(number));
        }
        return List.copyOf(members);
    }

    private SampleMember office(String number, String role, String reportsTo, String classCode) {
        return new SampleMember(
                number,
                role,
                null,
                reportsTo,
                faker.name().firstName(),
                faker.name().lastName(),
                classCode,
                null,
                0,
                null,
                null,
                List.of(),
                anyHome());
    }

    private SampleMember caseManager(int number) {
        boolean intake = number <= SampleAgency.INTAKE_CASE_MANAGERS;
        return new SampleMember(
                String.format(Locale.ROOT, "CM-%02d", number),
                "CASE_MANAGER",
                intake ? "INTAKE" : "ONGOING",
                "SUP-" + (1 + (number - 1) % SUPERVISORS),
                faker.name().firstName(),
                faker.name().lastName(),
                CLASSES[number % CLASSES.length],
                day.minusMonths(MONTHS_HERE[number % MONTHS_HERE.length]),
                MONTHS_ELSEWHERE[number % MONTHS_ELSEWHERE.length],
                TARGETS[number % TARGETS.length],
                GENDERS[number % GENDERS.length],
                List.of(
                        Caseloads.CARE[number % Caseloads.CARE.length],
                        Caseloads.CARE[(number + 2) % Caseloads.CARE.length]),
                anyHome());
    }

    private ZipCode anyHome() {
        return zipCodes.get(random.nextInt(zipCodes.size()));
    }
}
