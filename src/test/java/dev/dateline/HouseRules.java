package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;

/** What holds in every module. */
public final class HouseRules {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("dev.dateline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule COLLABORATORS_COME_BY_CONSTRUCTOR =
            noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule CLASSES_SAY_WHAT_THEY_DO =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service)");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FEATURES = noClasses()
            .that()
            .resideOutsideOfPackage("dev.dateline.answer.model..")
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..dto..", "..model..", "..common..");

    private HouseRules() {}

    @ArchTest
    static void everyPackageIsDescribedAndFreeOfNull(JavaClasses dateline) {
        assertThat(packagesOf(dateline))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(dateline.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", name)
                        .isTrue());
    }

    /** The packages that some classes are of. */
    public static Stream<String> packagesOf(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).distinct();
    }
}
