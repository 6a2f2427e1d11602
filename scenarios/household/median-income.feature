@energy @42usc8624
Feature: The State median income
  Help with heating and with child care take shares of the median for the household's size.

  # CT-CEAP-01: printed for 2023-24 for two, three and four; the median behind them is between 133,183.33 and 133,183.80
  Scenario Outline: Sixty percent of the median, cut to whole dollars
    Given a household of <people> people
    And the law's figure state-median-income.four-people were 133183.50
    Then help with heating costs is there up to <limit> a year

    Examples:
      | people | limit   |
      | 1      | $41,553 |
      | 2      | $54,338 |
      | 3      | $67,124 |
      | 4      | $79,910 |

  # 153,091 x 0.6 x 0.52 = 47,764.39, and 156,135 x 0.6 x 0.52 = 48,714.12
  Scenario: The median moves in October
    Given a household of 1 people
    Then help with heating costs is there up to $47,764 a year in September 2026
    And help with heating costs is there up to $48,714 a year in October 2026
