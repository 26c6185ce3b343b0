package org.caseload.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.datafaker.Faker;
import org.caseload.local.sample.SampleIndividual.Guardian;
import org.caseload.local.sample.SampleIndividual.Outlook;

/** Invents the Individuals, each near its Case Manager, so that most ongoing Case Managers have room for a few more. */
final class Caseloads {

    /** What Individuals need and Case Managers know about. */
    static final String[] CARE = {"AUTISM", "SEIZURES", "BEHAVIORAL_SUPPORT", "MEDICAL_COMPLEXITY", "SIGN_LANGUAGE"};

    private static final int AGENCY_TARGET = 25;
    private static final int ZIP_CODES_AROUND = 30;

    /** Room that ongoing Case Managers are left with, in turn. */
    private static final int[] ROOM = {4, 0, 6, 2, 5, 3};

    /** How often each Algo comes, from 0 to 6. */
    private static final int[] ALGO_WEIGHTS = {8, 18, 24, 22, 14, 9, 5};

    private final LocalDate day;
    private final Faker faker;
    private final Random random;
    private final List<ZipCode> zipCodes;

    Caseloads(LocalDate day, Faker faker, Random random, List<ZipCode> zipCodes) {
        this.day = day;
        this.faker = faker;
        this.random = random;
        this.zipCodes = zipCodes;
    }

    List<SampleIndividual> of(List<SampleMember> staff) {
        List<SampleMember> places = places(staff);
        Collections.shuffle(places, random);
        List<SampleIndividual> individuals = new ArrayList<>();
        for (SampleMember caseManager : places) {
            individuals.add(individual(individuals.size() + 1, caseManager));
        }
        return List.copyOf(individuals);
    }

    /** Each Case Manager as often as it has Individuals; intake takes in turn what ongoing has no place for. */
    private static List<SampleMember> places(List<SampleMember> staff) {
        List<SampleMember> ongoing = staff.stream()
                .filter(member -> member.isCaseManager() && !member.isIntake())
                .toList();
        List<SampleMember> intake =
                staff.stream().filter(SampleMember::isIntake).toList();
        List<SampleMember> places = new ArrayList<>();
        for (int i = 0; i < ongoing.size(); i++) {
            SampleMember member = ongoing.get(i);
            int target = member.caseloadTarget() == null ? AGENCY_TARGET : member.caseloadTarget();
            places.addAll(Collections.nCopies(target - ROOM[i % ROOM.length], member));
        }
        for (int i = 0; places.size() < SampleAgency.INDIVIDUALS; i++) {
            places.add(intake.get(i % intake.size()));
        }
        return places;
    }

    private SampleIndividual individual(int number, SampleMember caseManager) {
        List<ZipCode> around = caseManager.home().nearest(zipCodes, ZIP_CODES_AROUND);
        String familyName = faker.name().lastName();
        int annual = 1 + random.nextInt(12);
        return new SampleIndividual(
                String.format(Locale.ROOT, "IND-%04d", number),
                caseManager.staffNumber(),
                faker.name().firstName(),
                familyName,
                faker.address().streetAddress(),
                around.get(random.nextInt(around.size())),
                algo(caseManager),
                annual,
                IntStream.of(0, 3, 6, 9)
                        .map(months -> 1 + (annual - 1 + months) % 12)
                        .sorted()
                        .boxed()
                        .toList(),
                number % 3 == 0 ? List.of() : List.of(CARE[number % CARE.length]),
                random.nextInt(10) < 3 ? guardian(number, familyName) : null,
                outlook());
    }

    private Guardian guardian(int number, String familyName) {
        return new Guardian(
                faker.name().firstName() + " " + familyName,
                String.format(Locale.ROOT, "317-555-01%02d", number % 100),
                String.format(Locale.ROOT, "guardian-%04d@sample-families.example", number));
    }

    /** R-CAND-1: none of the highest for those in their first year. */
    private int algo(SampleMember caseManager) {
        int draw = random.nextInt(IntStream.of(ALGO_WEIGHTS).sum());
        int algo = 0;
        while (draw >= ALGO_WEIGHTS[algo]) {
            draw -= ALGO_WEIGHTS[algo++];
        }
        return caseManager.hasLessThanAYear(day) ? Math.min(algo, 5) : algo;
    }

    private Outlook outlook() {
        int draw = random.nextInt(100);
        return draw < 55 ? Outlook.READY : draw < 80 ? Outlook.NEARLY : Outlook.FAR;
    }
}
