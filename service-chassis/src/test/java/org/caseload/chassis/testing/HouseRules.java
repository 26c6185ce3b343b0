package org.caseload.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.RuleText;

/** The shape that every service keeps, so that a reader of one knows all five. */
public final class HouseRules {

    private static final DescribedPredicate<JavaClass> AT_ANOTHER_WALL = DescribedPredicate.describe(
            "service classes with an ending outside the list",
            type -> type.getSimpleName()
                    .matches(".*(Controller|Dto|DTO|Impl|Util|Utils|Helper|Manager|Handler|Factory)"));

    /** Every rule, each with why. */
    public static final List<ArchRule> ALL = List.of(
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Policy")
                    .should()
                    .onlyDependOnClassesThat(DescribedPredicate.describe(
                            "java.*, their own service's plain types, BrokenRule and its text, distances",
                            type -> type.getPackageName().startsWith("java")
                                            && !type.getPackageName().startsWith("javax")
                                    || type.isPrimitive()
                                    || type.isArray()
                                    || type.isEquivalentTo(BrokenRule.class)
                                    || type.isEquivalentTo(RuleText.class)
                                    || type.getPackageName().equals("org.caseload.chassis.distance")
                                    || type.getPackageName().startsWith("org.caseload.")
                                            && !type.getPackageName().startsWith("org.caseload.chassis")
                                            && !type.getSimpleName()
                                                    .matches(".*(Resource|Consumer|Client|Service|Repository|Mails)")))
                    .allowEmptyShould(true)
                    .because("a rule takes facts and never fetches: same facts, same verdict"),
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Resource")
                    .and()
                    .haveSimpleNameNotEndingWith("Filter")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.ws.rs..")
                    .allowEmptyShould(true)
                    .because("only Resources know HTTP"),
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Repository")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.quarkus.hibernate.orm.panache..", "jakarta.persistence.criteria..")
                    .allowEmptyShould(true)
                    .because("only Repositories know the database's ways"),
            noClasses()
                    .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(AT_ANOTHER_WALL))
                    .because("the last word of a name says which wall of the room it stands at"),
            methods()
                    .that()
                    .areAnnotatedWith(POST.class)
                    .or()
                    .areAnnotatedWith(PUT.class)
                    .or()
                    .areAnnotatedWith(PATCH.class)
                    .or()
                    .areAnnotatedWith(DELETE.class)
                    .should()
                    .beAnnotatedWith(Command.class)
                    .allowEmptyShould(true)
                    .because("a command is one transaction and may be sent again"),
            noClasses()
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .because("the time comes from the injected clock"));

    private HouseRules() {}

    /** The production classes of a service's package. */
    public static JavaClasses classesOf(String servicePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
    }
}
