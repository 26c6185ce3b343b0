package org.caseload.local.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;
import org.caseload.local.sample.SampleIndividual.Outlook;

/**
 * An invented agency: the same people, numbers and days from the day it was made every time. Nobody in it is real; the
 * ZIP codes are.
 */
public final class SampleAgency {

    public static final int INDIVIDUALS = 900;
    public static final int CASE_MANAGERS = 40;
    public static final int INTAKE_CASE_MANAGERS = 10;

    /** Whose days the product counts. */
    public static final ZoneId ZONE = ZoneId.of("America/Indiana/Indianapolis");

    private static final long SEED = 5226;

    private final LocalDate day;
    private final List<SampleMember> members;
    private final List<SampleIndividual> individuals;

    private SampleAgency(LocalDate day) {
        Random random = new Random(SEED);
        Faker faker = new Faker(Locale.US, random);
        List<ZipCode> zipCodes = ZipCode.all();
        this.day = day;
        this.members = new Staffing(day, faker, random, zipCodes).members();
        this.individuals = new Caseloads(day, faker, random, zipCodes).of(members);
    }

    /** As it was made on that day. */
    public static SampleAgency of(LocalDate day) {
        return new SampleAgency(day);
    }

    public LocalDate day() {
        return day;
    }

    /** Each after the person above. */
    public List<SampleMember> members() {
        return members;
    }

    public List<SampleIndividual> individuals() {
        return individuals;
    }

    public SampleMember member(String staffNumber) {
        return members.stream()
                .filter(member -> member.staffNumber().equals(staffNumber))
                .findFirst()
                .orElseThrow();
    }

    /** Those who could move to an ongoing Case Manager today, if nothing changed since. */
    public List<SampleIndividual> readyIntakes() {
        return individuals.stream()
                .filter(individual -> individual.outlook() == Outlook.READY)
                .filter(individual -> member(individual.caseManager()).isIntake())
                .toList();
    }
}
