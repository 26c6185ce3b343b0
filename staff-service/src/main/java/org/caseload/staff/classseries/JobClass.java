package org.caseload.staff.classseries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The classes of case managers, lowest first. A level includes the work of those below it. R-CLS-1. */
public enum JobClass {
    I(
            "5226",
            "B13",
            35_439,
            52_388,
            "Routine case management under moderate supervision, with help where a problem is out of the ordinary.",
            "Brings unusual problems to others to solve",
            "Lends a hand with harder tasks now and then"),
    II(
            "5227",
            "B15",
            38_976,
            58_045,
            "Moderately complex case management under general supervision, with some freedom of judgment.",
            "Finds what keeps people from services",
            "Suggests changes of policy and procedure",
            "Follows how Individuals get on",
            "Plans transitions so that care goes on and risks stay in hand"),
    III(
            "5228",
            "B17",
            42_976,
            64_469,
            "Highly complex case management under limited supervision, with wide freedom of judgment; may lead.",
            "Looks through referrals and follows intake and screening",
            "Takes part in reviews of quality and of the use of services",
            "Reports on providers and programmes",
            "Prepares presentations and introductions"),
    IV(
            "5229",
            "B19",
            48_244,
            76_028,
            "Advanced case management under minimal supervision, with the widest freedom of judgment; often supervises.",
            "Writes a programme's goals, policies and procedures",
            "Evaluates how services are delivered and what becomes of Individuals",
            "Watches budgets",
            "Teaches methods and standards"),
    V(
            "5230",
            "B21",
            54_278,
            87_046,
            "The most advanced case management: a technical expert, or one who oversees and improves whole programmes.",
            "Makes agreements between agencies to close gaps in what a community offers");

    private final String code;
    private final String salaryGroup;
    private final int lowest;
    private final int highest;
    private final String description;
    private final List<String> examples;

    JobClass(String code, String salaryGroup, int lowest, int highest, String description, String... examples) {
        this.code = code;
        this.salaryGroup = salaryGroup;
        this.lowest = lowest;
        this.highest = highest;
        this.description = description;
        this.examples = List.of(examples);
    }

    /** Empty for null and for what is no class. */
    public static Optional<JobClass> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Whether the salary lies in the class's range, both ends included; in that of no class, none does. */
    public static boolean pays(String code, int salary) {
        return of(code).map(each -> each.lowest <= salary && salary <= each.highest)
                .orElse(false);
    }

    View view() {
        return new View(code, "Case Manager " + name(), name(), salaryGroup, lowest, highest, description, examples);
    }

    /**
     * @param lowestSalary dollars a year
     * @param examples of work that this level adds to those below it
     */
    record View(
            String code,
            String title,
            String level,
            String salaryGroup,
            int lowestSalary,
            int highestSalary,
            String description,
            List<String> examples) {}
}
